import type { Driver } from 'neo4j-driver';
import { read } from '../driver.ts';
import { MIGRATIONS } from './index.ts';
import type { Migration } from './migration.ts';

/**
 * Brings the graph to the newest migration. Safe to run by two processes at once and after a crash in the middle:
 * each statement may run twice, and a migration is noted only when all of its statements have run.
 *
 * @returns names of the migrations applied now
 */
export async function migrate(driver: Driver, migrations: Migration[] = MIGRATIONS): Promise<string[]> {
	await driver.executeQuery(
		'CREATE CONSTRAINT Migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE'
	);
	const done = await read<{ number: number }>(driver, 'MATCH (n:Migration) RETURN n.number AS number');
	const numbers = new Set(done.map(({ number }) => number));
	const missing = migrations.filter(({ number }) => !numbers.has(number)).sort((a, b) => a.number - b.number);
	for (const { number, name, statements } of missing) {
		for (const statement of statements) await driver.executeQuery(statement);
		await driver.executeQuery('CALL db.awaitIndexes(300)');
		await driver.executeQuery(
			'MERGE (n:Migration {number: $number}) ON CREATE SET n.name = $name, n.appliedAt = datetime()',
			{ number, name }
		);
	}
	return missing.map(({ name }) => name);
}
