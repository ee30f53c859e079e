import { expect, describe, test } from 'vitest';
import { root } from '#graph/root.ts';
import { IMPORTERS } from './importers/index.ts';
import type { Values } from './importers/importer.ts';
import { counts, NAME, TestGraph } from './test-graph.ts';

const graph = new TestGraph();

test('each sample loads, in order, and a second time changes nothing', async () => {
	for (const { name, sample } of IMPORTERS.filter(({ accepts }) => accepts.length)) {
		const once = await graph.load(name, `${root}/ingest/samples/${sample}`);
		expect(once.rejected, name).toEqual([]);
		const twice = await graph.load(name, `${root}/ingest/samples/${sample}`);
		expect(counts(twice), name).toEqual([once.read, 0, 0, once.read, 0]);
	}
	const { count } = await graph.first<{ count: number }>(
		`MATCH (m:Material {key: 'sample-material-2'})-[:TRANSLATION_OF]->(:Material)<-[:AUTHORED]-(t:Teacher)
		MATCH (t)-[:MEMBER_OF]->(:Community), (t)-[:TEACHES_AT]->(:School)-[:IN]->(r:Region {code: 'SE232'}), (t)-[:OFFERS {level: 3}]->(:Skill {notation: 'EX2'})
		RETURN count(*) AS count`
	);
	expect(count).toBe(1);
});

describe('a changed row', () => {
	const rows = (name: string, region: string): Values[] => [
		{ key: `${NAME}-a`, name, region },
		{ key: `${NAME}-b`, name: 'B', region: 'ZZ' }
	];
	const loadSchools = (list: Values[]) => graph.rows('schools', list);

	test('is counted as changed, in its properties and in what it points to', async () => {
		expect(counts(await loadSchools(rows('A', 'ZZ')))).toEqual([2, 2, 0, 0, 0]);
		expect(counts(await loadSchools(rows('A2', 'ZZ')))).toEqual([2, 0, 1, 1, 0]);
		expect(counts(await loadSchools(rows('A2', 'ZZ0')))).toEqual([2, 0, 1, 1, 0]);
		const school = await graph.first(
			'MATCH (s:School {key: $key})-[:IN]->(r) RETURN s.name AS name, collect(r.code) AS regions, s.invented AS invented',
			{ key: `${NAME}-a` }
		);
		expect(school).toEqual({ name: 'A2', regions: ['ZZ0'], invented: false });
	});

	test('a dry run counts the same and changes nothing', async () => {
		const report = await graph.rows('schools', rows('A3', 'ZZ0'), { isDryRun: true });
		expect(counts(report)).toEqual([2, 0, 1, 1, 0]);
		expect(
			await graph.first('MATCH (s:School {key: $key}) RETURN s.name AS name', { key: `${NAME}-a` })
		).toEqual({
			name: 'A2'
		});
	});

	test('an unknown column of a program, an unknown region and a second row of the key are faults', async () => {
		const report = await loadSchools([
			{ key: `${NAME}-a`, name: 'A2', region: 'ZZ0', nmae: 'x' },
			{ key: `${NAME}-c`, name: 'C', region: 'ZZ9' },
			{ key: `${NAME}-b`, name: 'B', region: 'ZZ' },
			{ key: `${NAME}-b`, name: 'B', region: 'ZZ' }
		]);
		expect(report.rejected.map(({ line, column }) => [line, column])).toEqual([
			[1, 'nmae'],
			[4, null],
			[2, 'region']
		]);
		expect(report.unchanged).toBe(1);
	});
});

test('a material may build on one further down; a change is marked for search', async () => {
	const material = (key: string, basedOn?: string) => ({
		key: `${NAME}-${key}`,
		title: key,
		basedOn: basedOn && `${NAME}-${basedOn}`
	});
	const rows = [material('x', 'y'), material('y'), material('z', 'nothing'), material('w', 'z')];
	const report = await graph.rows('materials', rows);
	expect(counts(report)).toEqual([4, 2, 0, 0, 2]);
	expect(report.rejected.map(({ line }) => line).sort()).toEqual([3, 4]);
	const { marked } = await graph.first<{ marked: number }>(
		`MATCH (m:Material {key: $x})-[:ADAPTED_FROM]->(:Material {key: $y})
		MATCH (o:Outbox {key: 'materials:' + m.id}) RETURN count(o) AS marked`,
		{ x: `${NAME}-x`, y: `${NAME}-y` }
	);
	expect(marked).toBe(1);
});

test('contacts become one relationship a pair, whatever their order', async () => {
	const rows = [
		'b,a,2026-03-01',
		'a,b,2026-01-01',
		'b,a,2026-02-01',
		'a,b,2026-01-01',
		'b,a,2026-02-01,analog'
	];
	const lines = rows.map((row) => (row.split(',').length === 3 ? `${row},` : row));
	const head = 'source,target,timestamp,setting\n';
	const parts = [lines.slice(0, 1), lines];
	const reports: number[][] = [];
	for (const part of parts) {
		const path = await graph.file(`${NAME}-pairs.csv`, `${head}${part.join('\n')}\n`);
		reports.push(counts(await graph.load('ties', path, `${NAME}-pairs`)));
	}
	expect(reports).toEqual([
		[1, 1, 0, 0, 0],
		[5, 4, 1, 0, 0]
	]);
	const ties = await graph.read(
		`MATCH (a:Teacher)-[t:COLLABORATES_WITH]->(b:Teacher {source: $source})
		RETURN a.name AS first, b.name AS second, t.contacts AS contacts, t.setting AS setting,
			toString(date(t.since)) AS since, toString(date(t.lastAt)) AS lastAt, toString(date(t.reciprocatedAt)) AS answered`,
		{ source: `${NAME}-pairs` }
	);
	expect(ties).toEqual([
		{
			first: `${NAME}-pairs · a`,
			second: `${NAME}-pairs · b`,
			contacts: 5,
			setting: 'analog',
			since: '2026-01-01',
			lastAt: '2026-03-01',
			answered: '2026-02-01'
		}
	]);
});
