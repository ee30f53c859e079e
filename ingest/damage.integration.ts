import { expect, describe, test } from 'vitest';
import { root } from '#graph/root.ts';
import { Refusal } from './fault.ts';
import { counts, NAME, TestGraph } from './test-graph.ts';

const graph = new TestGraph();

describe('bad input', () => {
	/** Line → what is wrong with it; line 1 names the columns. */
	const DAMAGE: Record<number, string | Buffer> = {
		3: '1,"2,2026-01-01,x',
		10: '1,2"x,2026-01-01,x',
		15: '1,"2"x,2026-01-01,x',
		20: '1,2,2026-01-01',
		25: '1,2,2026-01-01,x,y',
		30: '1,,2026-01-01,x',
		35: ',2,2026-01-01,x',
		40: '7,7,2026-01-01,x',
		// Somebody who is met here first, and in a sound row behind it.
		45: '777,20,2026-02-31,x',
		50: '1,2,soon,x',
		55: '=1+1,2,2026-01-01,x',
		60: '1,2,2026-01-01,@SUM(A1)',
		65: Buffer.from('1,J\xf6rg,2026-01-01,x', 'latin1'),
		70: '1,2\u0000,2026-01-01,x',
		75: `1,${'9'.repeat(5_000_000)},2026-01-01,x`,
		80: '1,2,2026-01-01,"no end',
		85: '+cmd|x,2,2026-01-01,x',
		90: '1,2,31/12/2026 99:99,x',
		95: `${'x'.repeat(300)},2,2026-01-01,x`,
		100: '1,2,2026-01-01,\u0007'
	};

	test('a copy with 20 damaged rows loads the rest and names the 20', async () => {
		const sound = (line: number) =>
			`${line % 17},${(line % 13) + 20},2026-01-${String((line % 28) + 1).padStart(2, '0')},x`;
		const lines = Array.from(
			{ length: 200 },
			(_, index) => DAMAGE[index + 2] ?? (index === 47 ? '777,21,2026-01-02,x' : sound(index))
		);
		const parts = ['source,target,timestamp,note', ...lines].flatMap((line) => [
			Buffer.from(line),
			Buffer.from('\n')
		]);
		const path = await graph.file(`${NAME}-damaged.csv`, Buffer.concat(parts));
		const report = await graph.load('ties', path, `${NAME}-damaged`);
		expect(report.rejected.map(({ line }) => line).sort((a, b) => a - b)).toEqual(
			Object.keys(DAMAGE).map(Number)
		);
		expect(counts(report).slice(0, 2)).toEqual([200, 180]);
		for (const { reason } of report.rejected) expect(reason).toMatch(/^(is|has|holds) /);
		expect(counts(await graph.load('ties', path, `${NAME}-damaged`))).toEqual([200, 0, 0, 180, 20]);
	});

	test.each([
		['teachers', 'skills.ttl', /is Turtle, but teachers reads CSV or XLSX/],
		['skills', 'schools.csv', /no column uri/],
		['ties', 'materials.csv', /no column source, target/],
		['materials', 'ties-edges.csv', /no column title or/]
	])('%s refuses %s with a sentence', async (name, sample, sentence) => {
		const refused = graph.load(name, `${root}/ingest/samples/${sample}`);
		await expect(refused).rejects.toThrow(sentence);
		await expect(refused).rejects.toBeInstanceOf(Refusal);
	});

	test('a list where an object was due is one rejected row', async () => {
		const resource = (id: string) => ({
			'@context': 'https://schema.org',
			'@id': `https://${NAME}.example/${id}`,
			'@type': 'Course',
			name: id
		});
		const path = await graph.file(
			`${NAME}.json`,
			JSON.stringify([resource('a'), [resource('b')], resource('c')], null, 2)
		);
		const report = await graph.load('materials', path);
		expect(counts(report)).toEqual([3, 2, 0, 0, 1]);
		expect(report.rejected[0]).toMatchObject({ line: 8, reason: 'is an array where an object was due' });
	});

	test('a file in Windows-1252 is read, and the report says so', async () => {
		const path = await graph.file(
			`${NAME}.csv`,
			Buffer.from(`key;name;region\n${NAME}-w1;Växjö skola;ZZ\n${NAME}-w2;Århus;ZZ\n`, 'latin1')
		);
		const report = await graph.load('schools', path);
		expect(counts(report)).toEqual([2, 2, 0, 0, 0]);
		expect(report.notes.join()).toContain('Windows-1252');
		expect(
			await graph.first('MATCH (s:School {key: $key}) RETURN s.name AS name', { key: `${NAME}-w1` })
		).toEqual({
			name: 'Växjö skola'
		});
	});
});
