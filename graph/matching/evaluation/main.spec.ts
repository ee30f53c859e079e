import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#graph/root.ts';
import { MADE_NETWORKS } from '../links/testing/made-networks.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(`${tmpdir()}/kollegium-evaluate-`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Outcome = { code: number; output: string; errors: string };

const NODE = `${root}/node_modules/.bin/node`;
const run = (...args: string[]) =>
	new Promise<Outcome>((resolve) =>
		execFile(NODE, [`${root}/graph/matching/evaluation/main.ts`, ...args], (error, output, errors) =>
			resolve({ code: error ? Number(error.code) : 0, output, errors })
		)
	);

async function file(name: string, content: string | Uint8Array): Promise<string> {
	await writeFile(`${folder}/${name}`, content);
	return `${folder}/${name}`;
}

const lines = MADE_NETWORKS[3]!.make(1).contacts.map(({ from, to, at }) => `p${from},p${to},${at}`);

describe('a sound file', () => {
	it('ends with one JSON object, and writes table and picture', async () => {
		const network = await file(
			'forum-edges.csv',
			`sender,receiver,time\n${lines.join('\n')}\np1,p1,9\np1,,9\np1,p2,soon\n`
		);
		await file(
			'forum-nodes.csv',
			`uid,country,role\n${[...Array(200).keys()].map((one) => `p${one},${one % 2 ? 'SE' : 'DE'},r${one % 7}`).join('\n')}\n`
		);
		const args = [network, '--json', '--csv', `${folder}/out.csv`, '--svg', `${folder}/out.svg`];
		const { code, output, errors } = await run(...args);
		expect(code).toBe(0);
		expect(errors).toContain('same person as the source');
		expect(errors).toContain(`line ${lines.length + 3}, target: is empty`);
		expect(errors).toContain('“soon” is neither a date nor a number');
		const result = JSON.parse(output.trim().split('\n').at(-1)!) as Record<string, never>;
		expect(result).toMatchObject({ network: 'forum-edges', split: 'temporal', judged: 'source' });
		for (const method of [
			'popularity',
			'recent-popularity',
			'adamic-adar',
			'katz',
			'fastrp',
			'attribute-cosine',
			'kollegium'
		]) {
			expect(result).toHaveProperty(['methods', method, 'map10Low']);
			expect(result).toHaveProperty(['methods', method, 'crossBorder']);
		}
		expect((await readFile(`${folder}/out.csv`, 'utf8')).split('\n')[0]).toContain(
			'network,split,method,persons,map10'
		);
		expect(await readFile(`${folder}/out.svg`, 'utf8')).toMatch(/^<svg [\s\S]*Kollegium[\s\S]*<\/svg>\n$/);
		expect((await run(...args)).output).toBe(output);
	});
});

describe('a file that is none', () => {
	const pairs = 'a,b\nb,c\nc,a\n';
	it.each([
		['no such column', 'x.csv', `who,whom\n${pairs}`, [], /no column source and no column target/],
		[
			'a name that --columns gives in vain',
			'c.csv',
			`who,whom\n${pairs}`,
			['--columns', 'source=whose,target=whom'],
			/no column whose/
		],
		['an unknown column of ours', 'u.csv', `source,target\n${pairs}`, ['--columns', 'day=when'], /not day/],
		['empty', 'empty.csv', '', [], /is empty/],
		['only a heading', 'heading.csv', 'source,target\n', [], /no row that names two persons/],
		['a PDF', 'paper.csv', '%PDF-1.7 …', [], /is a PDF/],
		['JSON', 'ties.csv', '[{"source": 1}]', [], /is JSON; a CSV file was expected/],
		[
			'no times for a temporal split',
			'timeless.csv',
			`source,target\n${pairs}`,
			['--split', 'temporal'],
			/has no timestamps/
		],
		['too few ties', 'few.csv', 'source,target\na,b\n', [], /too few/]
	])('%s is refused in one sentence', async (_, name, content, more, sentence) => {
		const { code, errors, output } = await run(await file(name, content), ...more);
		expect(code).toBe(2);
		expect(errors).toMatch(sentence);
		expect(errors.trim().split('\n')).toHaveLength(1);
		expect(errors).not.toContain('    at ');
		expect(output).toBe('');
	});

	it('that does not exist is refused', async () => {
		const { code, errors } = await run(`${folder}/nowhere.csv`);
		expect([code, errors]).toEqual([2, expect.stringContaining('There is no file')]);
	});
});

/** Lies beside the checkout on machines that have it; it is no part of the project. */
const MOOC = `${root}/../shared/data/networks/mooc-ed-1-edges.csv`;
describe.skipIf(!existsSync(MOOC))('a real course', () => {
	it('is foretold at least as well as by the best usual method, for five times as many people', async () => {
		const { output } = await run(MOOC, '--json');
		const { methods } = JSON.parse(output.trim().split('\n').at(-1)!) as {
			methods: Record<string, { map10: number; hits10: number; coverage: number }>;
		};
		const { kollegium, 'kollegium-narrow': narrow, ...baselines } = methods;
		expect(narrow).toBeDefined();
		expect(kollegium!.map10).toBeGreaterThanOrEqual(
			Math.max(...Object.values(baselines).map(({ map10 }) => map10))
		);
		expect(kollegium!.map10).toBeGreaterThan(1.4 * methods['adamic-adar']!.map10);
		expect(kollegium!.coverage).toBeGreaterThan(5 * methods.popularity!.coverage);
		expect(kollegium!.hits10).toBeGreaterThan(0.7);
	});
});
