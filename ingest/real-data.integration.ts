import { existsSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { root } from '#graph/root.ts';
import { counts, TestGraph } from './test-graph.ts';

/** Lies beside the checkout on machines that have it; it is no part of the project. */
const data = `${root}/../shared/data`;
const graph = new TestGraph();

describe('real data', () => {
	test.skipIf(!existsSync(data)).each([
		['regions', 'regions/nuts_2024_names.csv', 1798, 0],
		['regions', 'regions', 1798, 1798],
		['skills', 'vocabularies', 417, 0],
		['skills', 'skills/esco_teaching_skills_en.csv', 1509, 0],
		['materials', 'materials/oer-commons-records.csv', 2176, 213],
		['materials', 'materials/phet-titles-4-languages.csv', 60, 0],
		['materials', 'materials/amb/valid', 17, 11],
		['materials', 'materials/amb/invalid', 9, 9],
		['ties', 'networks/mooc-ed-1-edges.csv', 2529, 86]
	])(
		'%s reads ../shared/data/%s, and again changes nothing',
		{ timeout: 300_000 },
		async (name, path, rows, rejected) => {
			const once = await graph.load(name, `${data}/${path}`);
			const read = path === 'regions' ? 2 * rows : rows;
			expect([once.read, once.rejectedCount]).toEqual([read, rejected]);
			const twice = await graph.load(name, `${data}/${path}`);
			expect(counts(twice)).toEqual([read, 0, 0, read - rejected, rejected]);
		}
	);
});
