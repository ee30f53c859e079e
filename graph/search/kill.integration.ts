import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig } from '../config.ts';
import { createDriver, write } from '../driver.ts';
import { root } from '../root.ts';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { emptyIndex, indexed, plantWorld, putMaterialsIn } from './fixture.ts';
import { mark } from './marks.ts';

/** Identifiers each writer changes over and over. */
const RANGE = 100;
/** Acknowledged writes between two kills. */
const LOAD = 60;

/** Carries the marks, as a web process does; a process of its own so that it can be killed too. */
const RELAY = `
	const { loadConfig } = await import('${root}/graph/config.ts');
	const { createServices } = await import('${root}/graph/services.ts');
	const { startJobs } = await import('${root}/graph/jobs.ts');
	const config = { ...loadConfig(), logLevel: 'silent' };
	startJobs(config, { ...createServices(config), embedder: null });
	setInterval(() => {}, 1_000);`;

let services: Services;
let relay: ChildProcess;
const startRelay = () =>
	spawn(process.execPath, ['--input-type=module', '-e', RELAY], { stdio: 'ignore', env: process.env });

beforeAll(async () => {
	services = await emptyTestServices();
	await emptyIndex(services);
	await plantWorld(services);
	relay = startRelay();
});

afterAll(async () => {
	relay?.kill('SIGKILL');
	await services?.driver.close();
});

/** What was acknowledged: by identifier the title, null for deleted, undefined for not known after a failed write. */
class Writers {
	readonly acknowledged = new Map<string, string | null | undefined>();
	count = 0;
	#isStopped = false;
	readonly #driver = createDriver(loadConfig().neo4j);
	readonly #running = [0, 1, 2, 3].map((writer) => this.#write(writer));

	async #write(writer: number): Promise<void> {
		for (let turn = 0; !this.#isStopped; turn++) {
			const id = `m_${writer}_${turn % RANGE}`;
			const title = turn % 11 === 5 ? null : `Title ${turn} of writer ${writer}`;
			try {
				await write(this.#driver, (tx) => change(tx, id, title));
				this.acknowledged.set(id, title);
				this.count++;
			} catch {
				this.acknowledged.set(id, undefined);
				await sleep(100);
			}
		}
	}

	/** Waits until so many more writes were acknowledged. */
	async more(count: number): Promise<void> {
		const target = this.count + count;
		while (this.count < target) await sleep(50);
	}

	async stop(): Promise<void> {
		this.#isStopped = true;
		await Promise.all(this.#running);
		await this.#driver.close();
	}
}

async function change(
	tx: Parameters<typeof putMaterialsIn>[0],
	id: string,
	title: string | null
): Promise<void> {
	if (title !== null) return putMaterialsIn(tx, [{ id, title }]);
	await tx.run('MATCH (m:Material {id: $id}) DETACH DELETE m', { id });
	await mark(tx, [{ collection: 'materials', id }]);
}

type Server = 'neo4j' | 'typesense';

/** kill -9 of a server that the runner watches over and starts again. */
function kill(server: Server): void {
	const { processes } = JSON.parse(readFileSync(process.env.KOLLEGIUM_TEST_RUNTIME!, 'utf8')) as {
		processes: Record<Server, { pid: number }>;
	};
	process.kill(processes[server].pid, 'SIGKILL');
}

async function untilTypesenseIsBack(): Promise<void> {
	while (
		!(await services.search.health.retrieve().then(
			({ ok }) => ok,
			() => false
		))
	)
		await sleep(100);
}

/** Tries again while a server is starting. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
	while (true) {
		try {
			return await work();
		} catch {
			await sleep(200);
		}
	}
}

async function titlesInGraph(): Promise<Map<string, string>> {
	const { records } = await patiently(() =>
		services.driver.executeQuery('MATCH (m:Material) RETURN m.id AS id, m.title AS title')
	);
	return new Map(records.map((record) => [record.get('id') as string, record.get('title') as string]));
}

async function titlesInIndex(): Promise<Map<string, string>> {
	const documents = await patiently(() => indexed(services, 'materials'));
	return new Map([...documents].map(([id, { title }]) => [id, String(title)]));
}

async function untilNoMarks(): Promise<void> {
	while (true) {
		const { records } = await patiently(() =>
			services.driver.executeQuery('MATCH (o:Outbox) RETURN count(o) AS left')
		);
		if (records[0]!.get('left') === 0) return;
		await sleep(100);
	}
}

// Without a limit: how long the servers take to come back is the machine's affair.
it('kill -9 of search server, graph, relay and all of them while people write: nothing lost, index equals graph', async () => {
	const writers = new Writers();
	await writers.more(LOAD);
	kill('typesense');
	await writers.more(LOAD);
	await untilTypesenseIsBack();
	await writers.more(LOAD);
	kill('neo4j');
	await writers.more(LOAD);
	relay.kill('SIGKILL');
	kill('typesense');
	kill('neo4j');
	relay = startRelay();
	await writers.more(LOAD);
	await writers.stop();

	const stoppedAt = performance.now();
	await untilTypesenseIsBack();
	await untilNoMarks();
	const seconds = (performance.now() - stoppedAt) / 1_000;
	const graph = await titlesInGraph();
	const lost = [...writers.acknowledged].filter(
		([id, title]) => title !== undefined && (graph.get(id) ?? null) !== title
	);
	expect(lost).toEqual([]);
	expect(await titlesInIndex()).toEqual(graph);
	console.log(`${writers.count} acknowledged writes, 0 lost; in step ${seconds.toFixed(1)} s after the last`);
}, 0);
