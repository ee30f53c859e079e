/** `npm run reindex`: rebuilds every collection of the search index from the graph, beside the living one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createDriver } from '../driver.ts';
import { createLease } from '../jobs/lease.ts';
import { withServers } from '../runtime/connection.ts';
import { createSearchClient } from './client.ts';
import { COLLECTIONS } from './collections/index.ts';
import { createLexicon } from './lexicon.ts';
import { rebuild } from './rebuild.ts';
import { REBUILD_WISH } from './keep-in-step.ts';

await withServers(async (config) => {
	const driver = createDriver(config.neo4j);
	const search = createSearchClient(config.typesense);
	const lexicon = createLexicon(driver);
	const lease = createLease(driver, 'search-relay');
	const wish = createLease(driver, REBUILD_WISH);
	try {
		await lexicon.refresh();
		// A running site gives the lease up when it sees the wish.
		while ((await wish.take()) && !(await lease.take())) await sleep(200);
		for (const collection of COLLECTIONS) {
			const count = await rebuild({ driver, search, lexicon, collection, lease });
			console.log(`✔ ${collection.name}: ${count} documents`);
		}
	} finally {
		await wish.release();
		await lease.release();
		await driver.close();
	}
});
