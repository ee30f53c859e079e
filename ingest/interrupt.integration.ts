import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '#graph/root.ts';
import { NAME, TestGraph } from './test-graph.ts';

const graph = new TestGraph();

/** Many regions: the graph needs much memory to take away thousands of relationships of one node. */
const REGIONS = 300;
const regionOf = (index: number) => `ZZ${100 + (index % REGIONS)}`;

beforeAll(async () => {
	const regions = Array.from({ length: REGIONS }, (_, index) => ({
		code: regionOf(index),
		name: `Region ${index}`
	}));
	await graph.rows('regions', regions);
});

describe('interrupted and run again', () => {
	const ROWS = 24_000;
	const countSchools = () =>
		graph.first<{ count: number }>('MATCH (s:School {source: $source}) RETURN count(s) AS count', {
			source: `${NAME}-many`
		});

	test.each(['SIGKILL', 'SIGINT'] as const)(
		'%s in the middle loses and doubles nothing',
		{ timeout: 300_000 },
		async (signal) => {
			const rows = Array.from(
				{ length: ROWS },
				(_, index) => `${NAME}-${signal}-${index},School ${index},${regionOf(index)}`
			);
			const path = await graph.file(`${signal}.csv`, `key,name,region\n${rows.join('\n')}\n`);
			const before = (await countSchools()).count;
			const args = [`${root}/ingest/main.ts`, 'schools', path, '--name', `${NAME}-many`, '--json'];
			const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
			const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
			// The first line of progress: a batch is being written, the next one is read.
			for await (const line of createInterface(child.stderr)) {
				if (line.startsWith('{"read"')) break;
			}
			child.kill(signal);
			child.stderr.resume();
			expect(await ended).toBe(signal === 'SIGKILL' ? null : 130);
			expect((await countSchools()).count - before).toBeLessThan(ROWS);
			const again = await graph.load('schools', path, `${NAME}-many`);
			expect([again.new + again.unchanged, again.changed, again.rejectedCount]).toEqual([ROWS, 0, 0]);
			expect((await countSchools()).count - before).toBe(ROWS);
		}
	);
});
