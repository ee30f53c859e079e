import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../config.ts';
import { createDriver } from '../driver.ts';
import { createReporter } from './report.ts';
import type { Running } from './running.ts';
import { startServers } from './servers.ts';
import { answers } from './servers/server.ts';

/** Written by `npm test`: the servers it started and watches over. */
const file = process.env.KOLLEGIUM_TEST_RUNTIME;
const running = () => JSON.parse(readFileSync(file!, 'utf8')) as Running;

/** A busy machine may take minutes to start a database; no test judges speed. */
const PATIENCE = 280_000;

/** Kills a server and waits for another process that answers. */
async function killAndWait(id: keyof Running['processes'], isBack: () => Promise<boolean>): Promise<void> {
	const { pid } = running().processes[id]!;
	process.kill(pid, 'SIGKILL');
	const options = { timeout: PATIENCE, interval: 200 };
	await expect.poll(() => running().processes[id]!.pid, options).not.toBe(pid);
	await expect.poll(isBack, options).toBe(true);
}

describe.runIf(file)('embedded servers', () => {
	const config = file ? loadConfig({ ...process.env, ...running().environment }) : null!;

	it('come back after kill -9 with what Neo4j had acknowledged', { timeout: 3 * PATIENCE }, async () => {
		const driver = createDriver(config.neo4j);
		const probe = randomUUID();
		await driver.executeQuery('CREATE (:RuntimeProbe {id: $probe})', { probe });
		await killAndWait('neo4j', async () => {
			try {
				const { records } = await driver.executeQuery(
					'MATCH (n:RuntimeProbe {id: $probe}) RETURN count(n) AS n',
					{ probe }
				);
				return records[0]!.get('n') === 1;
			} catch {
				return false;
			}
		});
		await driver.executeQuery('MATCH (n:RuntimeProbe) DELETE n');
		await driver.close();
	});

	it('come back after kill -9: search', async () => {
		const [node] = config.typesense.nodes;
		await killAndWait('typesense', () => answers(`http://${node!.host}:${node!.port}/health`));
	});

	it('come back after kill -9: embeddings', async () => {
		await killAndWait('embeddings', () => answers(`${config.embeddings.url}/models`));
	});

	it('are not started a second time on the same data', async () => {
		const machine = { data: process.env.KOLLEGIUM_DATA!, cache: '/nonexistent' } as never;
		const second = startServers({ machine, report: createReporter(), given: {} });
		await expect(second).rejects.toThrow(/already runs on/);
	});

	it('refuse what could read files or call out', async () => {
		const driver = createDriver(config.neo4j);
		const refused = ['LOAD CSV FROM "file:///etc/passwd" AS line RETURN line', 'RETURN apoc.version()'];
		for (const statement of refused) await expect(driver.executeQuery(statement)).rejects.toThrow();
		await driver.close();
	});
});
