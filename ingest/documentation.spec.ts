import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '#graph/root.ts';
import { columnTables, describeImporters } from './documentation.ts';
import { IMPORTERS } from './importers/index.ts';
import type { Values } from './importers/importer.ts';
import { findSources } from './sources/bytes.ts';
import { readRows } from './sources/rows.ts';
import { validate, ValueFault } from './validate.ts';

const forFiles = IMPORTERS.filter(({ accepts }) => accepts.length);

test('the README has the columns that the importers read', () => {
	const readme = readFileSync(`${root}/ingest/README.md`, 'utf8');
	const plain = (text: string) => text.replaceAll(/[ -]+/g, ' ');
	expect(plain(readme)).toContain(plain(columnTables()));
});

test('the list names each importer', () => {
	for (const { name } of forFiles) expect(describeImporters()).toContain(`${name} (`);
});

test('each importer has a name of its own and a statement', () => {
	expect(new Set(IMPORTERS.map(({ name }) => name)).size).toBe(IMPORTERS.length);
	for (const { statement } of IMPORTERS) {
		expect(readFileSync(`${root}/graph/cypher/${statement}.cypher`, 'utf8')).toContain('$rows');
	}
});

describe('each sample is sound', () => {
	test.each(forFiles.map((importer) => [importer.name, importer] as const))('%s', async (_, importer) => {
		const [source] = await findSources(`${root}/ingest/samples/${importer.sample}`, []);
		const options = { columns: {}, note: () => undefined, onBytes: () => undefined };
		const keys: string[] = [];
		for await (const rows of readRows(source!, importer, options)) {
			for (const row of rows) {
				expect(row).toHaveProperty('values');
				const record = validate((row as { values: Values }).values, Object.entries(importer.columns));
				expect(record).not.toBeInstanceOf(ValueFault);
				keys.push(importer.keyOf(record as Values));
			}
		}
		expect(keys.length).toBeGreaterThan(1);
	});
});
