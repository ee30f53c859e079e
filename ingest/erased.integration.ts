import { expect, test } from 'vitest';
import { publicId } from '#graph/public-id.ts';
import { counts, NAME, TestGraph } from './test-graph.ts';

const graph = new TestGraph();

const erased = (key: string) => {
	const gone = publicId('Teacher', key);
	return { isErased: (id: string) => id === gone };
};

test('an erased person does not come back with a table of teachers', async () => {
	const rows = [
		{ key: `${NAME}-gone`, name: 'Gone', region: 'ZZ' },
		{ key: `${NAME}-here`, name: 'Here', region: 'ZZ' }
	];
	const report = await graph.rows('teachers', rows, erased(`${NAME}-gone`));
	expect(counts(report)).toEqual([2, 1, 0, 0, 1]);
	expect(report.rejected).toMatchObject([
		{
			line: 1,
			value: `${NAME}-gone`,
			reason: 'was erased at her own wish and does not come back by an import'
		}
	]);
	expect(await graph.read('MATCH (t:Teacher {key: $key}) RETURN t', { key: `${NAME}-gone` })).toEqual([]);
});

test('nor as a person of a network, at either end of a tie', async () => {
	const rows = [
		{ source: '1', target: '2' },
		{ source: '2', target: '1' },
		{ source: '2', target: '3' }
	];
	const report = await graph.rows('ties', rows, { source: `${NAME}-net`, ...erased(`${NAME}-net:1`) });
	expect(counts(report)).toEqual([3, 1, 0, 0, 2]);
	expect(await graph.read('MATCH (t:Teacher {key: $key}) RETURN t', { key: `${NAME}-net:1` })).toEqual([]);
	expect(
		await graph.read('MATCH (t:Teacher {key: $key}) RETURN t.id AS id', { key: `${NAME}-net:2` })
	).toHaveLength(1);
});
