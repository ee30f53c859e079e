import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import { loadConfig } from '#graph/config.ts';
import { createDriver, read } from '#graph/driver.ts';
import { migrate } from '#graph/migrations/migrate.ts';
import { importSource } from './import-source.ts';
import { loadRows } from './importer.ts';
import type { Importer, Values } from './importers/importer.ts';
import { IMPORTERS } from './importers/index.ts';
import type { Report } from './report.ts';
import type { ImportOptions } from './import-options.ts';

/** Everything the tests make has a source of this beginning, so that it can be taken away again. */
export const NAME = 'ingest-test';

const importerOf = (name: string): Importer => IMPORTERS.find((one) => one.name === name)!;

/** The five figures of a report, in the order of its line. */
export const counts = (report: Report): number[] => [
	report.read,
	report.new,
	report.changed,
	report.unchanged,
	report.rejectedCount
];

/** The real graph, for the tests of one file; what they made is taken away at the end. */
export class TestGraph {
	#driver: Driver | null = null;
	#folder = '';

	constructor() {
		beforeAll(async () => {
			this.#driver = createDriver(loadConfig().neo4j);
			await migrate(this.#driver);
			this.#folder = await mkdtemp(`${tmpdir()}/kollegium-ingest-`);
			await this.#clear();
			await this.rows('regions', [
				{ code: 'ZZ', name: 'Testland' },
				{ code: 'ZZ0', name: 'Testdel' }
			]);
		});
		afterAll(async () => {
			await this.#clear();
			await rm(this.#folder, { recursive: true });
			await this.#driver?.close();
		});
	}

	get driver(): Driver {
		return this.#driver!;
	}

	/** Loads a file. */
	load(name: string, target: string, source = `${NAME}-${name}`): Promise<Report> {
		return importSource(this.driver, importerOf(name), target, { name: source, isQuiet: true });
	}

	/** Loads rows. */
	rows(name: string, rows: Values[], options: Partial<ImportOptions> = {}): Promise<Report> {
		return loadRows(this.driver, importerOf(name), rows, { source: NAME, ...options });
	}

	/** Writes a file that is gone with the tests. @returns its path */
	async file(name: string, text: string | Buffer): Promise<string> {
		await writeFile(`${this.#folder}/${name}`, text);
		return `${this.#folder}/${name}`;
	}

	/** All rows of a statement. */
	read<T>(statement: string, parameters: Values = {}): Promise<T[]> {
		return read<T>(this.driver, statement, parameters, 60_000);
	}

	/** The first row of a statement. */
	async first<T>(statement: string, parameters: Values = {}): Promise<T> {
		return (await this.read<T>(statement, parameters))[0]!;
	}

	async #clear(): Promise<void> {
		const statement = `MATCH (n) WHERE n.source STARTS WITH $name OR (n:ImportSource AND n.name STARTS WITH $name)
			WITH n LIMIT 250 DETACH DELETE n RETURN count(*) AS gone`;
		for (let gone = 1; gone > 0;) {
			const { records } = await this.driver.executeQuery(statement, { name: NAME });
			gone = records[0]!.get('gone') as number;
		}
	}
}
