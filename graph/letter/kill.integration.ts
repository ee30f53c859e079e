import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMailbox } from '../mail/mailbox.ts';
import { plantWorld } from '../matching/fixture.ts';
import { root } from '../root.ts';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantReaders, states } from './testing/readers.ts';

const READERS = 14;

let services: Services;
let data: string;

beforeAll(async () => {
	services = await emptyTestServices();
	data = await mkdtemp(`${tmpdir()}/kollegium-letters-`);
	await plantWorld(services.driver);
	await plantReaders(services.driver, READERS);
});
afterAll(async () => {
	await services?.driver.close();
	await rm(data, { recursive: true, force: true });
});

const start = (): ChildProcess =>
	spawn(process.execPath, [`${root}/graph/letter/testing/worker.ts`], {
		env: { ...process.env, KOLLEGIUM_DATA: data },
		stdio: ['ignore', 'ignore', 'inherit']
	});

const delivered = async (): Promise<number> =>
	(await readdir(`${data}/mailbox`).catch(() => [])).filter((name) => /^\d/.test(name)).length;

/** As after a crash, but without waiting for the lease of the dead to run out. */
const bury = () => services.driver.executeQuery('MATCH (l:Lease) DELETE l');

it('killed again and again in the middle: nobody gets two, nobody is left out, the job goes on', async () => {
	const seen = new Set<string>();
	for (let kill = 1; kill <= 6; kill++) {
		const wanted = (await delivered()) + 1;
		const worker = start();
		const ended = once(worker, 'exit');
		while (worker.exitCode === null && (await delivered()) < wanted) await sleep(5);
		// At another moment each time: before, while and after a letter is marked as sent.
		await sleep((kill * 17) % 100);
		worker.kill('SIGKILL');
		await ended;
		for (const state of Object.keys(await states(services.driver))) seen.add(state);
		await bury();
	}
	const last = start();
	const [code] = (await once(last, 'exit')) as [number];
	expect(code).toBe(0);
	// It was really hit inside: a letter was found taken up and not marked.
	expect([...seen]).toContain('sending');
	expect(await states(services.driver)).toEqual({ sent: READERS });
	const mails = await readMailbox(`${data}/mailbox`, 200);
	const addresses = mails.map(({ to }) => to).sort();
	const wanted = Array.from({ length: READERS }, (_, at) => `r${at + 1}@school.example`).sort();
	expect(addresses).toEqual(wanted);
});
