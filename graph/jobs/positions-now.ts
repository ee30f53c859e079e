/** `npm run positions`: lays the maps out and runs the algorithms now, without waiting for the site to do it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createDriver } from '../driver.ts';
import { withServers } from '../runtime/connection.ts';
import { createServices } from '../services.ts';
import { createLease } from './lease.ts';
import { PositionsKeeper } from './positions.ts';

await withServers(async (config) => {
	const driver = createDriver(config.neo4j);
	const lease = createLease(driver, 'positions');
	try {
		while (!(await lease.take())) await sleep(500);
		await new PositionsKeeper({ driver, lease, log: createServices(config).log }).compute();
	} finally {
		await driver.close();
	}
});
