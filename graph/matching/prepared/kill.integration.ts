import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { read } from '../../driver.ts';
import { plantReaders } from '../../letter/testing/readers.ts';
import { root } from '../../root.ts';
import type { Services } from '../../services.ts';
import { emptyTestServices } from '../../testing/test-services.ts';
import { plantWorld } from '../fixture.ts';

const READERS = 18;

let services: Services;

beforeAll(async () => {
	services = await emptyTestServices();
	await plantWorld(services.driver);
	await plantReaders(services.driver, READERS);
});
afterAll(async () => {
	await services?.driver.close();
});

const start = (): ChildProcess =>
	spawn(process.execPath, [`${root}/graph/matching/prepared/testing/worker.ts`], {
		env: process.env,
		stdio: ['ignore', 'ignore', 'inherit']
	});

/** How many lists each reader has, and whether each of them says something. */
const lists = () =>
	read<{ id: string; lists: number; full: boolean }>(
		services.driver,
		`MATCH (t:Teacher) WHERE t.id STARTS WITH 'r'
		 RETURN t.id AS id, COUNT { (t)<-[:MADE_FOR]-(:SuggestionList) } AS lists,
			EXISTS { (t)<-[:MADE_FOR]-(l:SuggestionList)-[:NAMES]->() WHERE l.page <> '' } AS full`
	);
const made = async (): Promise<number> => (await lists()).filter((one) => one.lists > 0).length;

/** As after a crash, but without waiting for the lease of the dead to run out. */
const bury = () => services.driver.executeQuery('MATCH (l:Lease) DELETE l');

it('killed again and again in the middle: everybody has one list in the end, and what was done is not done again', async () => {
	await services.driver.executeQuery('MATCH (l:SuggestionList|Lease) DETACH DELETE l');
	const after: number[] = [];
	for (let kill = 1; kill <= 4; kill++) {
		const wanted = (await made()) + 2;
		const worker = start();
		const ended = once(worker, 'exit');
		while (worker.exitCode === null && (await made()) < wanted) await sleep(5);
		// At another moment each time: while a list is worked out, stored, or rested after.
		await sleep((kill * 37) % 150);
		worker.kill('SIGKILL');
		await ended;
		after.push(await made());
		await bury();
	}
	// It was hit in the middle each time, and went on from there.
	expect(after).toEqual([...after].sort((one, other) => one - other));
	expect(new Set(after).size).toBe(after.length);
	expect(after.at(-1)).toBeLessThan(READERS);
	const before = await read<{ id: string }>(
		services.driver,
		'MATCH (l:SuggestionList) RETURN elementId(l) AS id'
	);
	const last = start();
	const [code] = (await once(last, 'exit')) as [number];
	expect(code).toBe(0);
	for (const reader of await lists()) expect(reader).toEqual({ id: reader.id, lists: 1, full: true });
	const [kept] = await read<{ kept: number }>(
		services.driver,
		'MATCH (l:SuggestionList) WHERE elementId(l) IN $ids RETURN count(l) AS kept',
		{ ids: before.map(({ id }) => id) }
	);
	expect(kept!.kept).toBe(before.length);
});
