/** Prepares lists in a process of its own, for the test that kills it, until nobody's is missing. */
import { loadConfig } from '../../../config.ts';
import { createLease } from '../../../jobs/lease.ts';
import { createServices } from '../../../services.ts';
import { PreparedKeeper } from '../keeper.ts';

const { driver, log } = createServices({ ...loadConfig(), logLevel: 'silent' });
const lease = createLease(driver, 'suggestions');
const keeper = new PreparedKeeper({ driver, search: null, log, lease });
while (await keeper.round());
await driver.close();
