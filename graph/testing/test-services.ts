import { loadConfig } from '../config.ts';
import { migrate } from '../migrations/migrate.ts';
import { createServices, type Services } from '../services.ts';

/**
 * The servers of an integration test with an empty, migrated graph. Refuses to touch a graph that the test runner has
 * not started for the purpose.
 */
export async function emptyTestServices(): Promise<Services> {
	if (!process.env.KOLLEGIUM_TEST_RUNTIME)
		throw new Error(
			'These tests empty the graph: run them by `npm run test:integration`, which starts its own.'
		);
	const services = createServices({ ...loadConfig(), logLevel: 'silent' });
	await emptyGraph(services);
	await migrate(services.driver);
	return services;
}

/** Deletes everything but the migrations, in portions that fit into a transaction. */
export async function emptyGraph({ driver }: Services): Promise<void> {
	const session = driver.session();
	try {
		// Relationships first: one hub with all of its own may be more than a transaction holds.
		await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
		await session.run(
			'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'
		);
	} finally {
		await session.close();
	}
}
