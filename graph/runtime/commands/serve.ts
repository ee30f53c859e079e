import { loadConfig } from '../../config.ts';
import { createDriver } from '../../driver.ts';
import { migrate } from '../../migrations/migrate.ts';
import { root } from '../../root.ts';

/** The built site alone, for containers: all servers are given by the environment and nothing is installed. */
const { neo4j } = loadConfig();
const driver = createDriver(neo4j);
try {
	await migrate(driver);
} finally {
	await driver.close();
}
await import(`${root}/web/server.ts`);
