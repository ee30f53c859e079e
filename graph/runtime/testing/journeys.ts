import { readFile } from 'node:fs/promises';
import { build } from '../build.ts';
import { populate } from '../populate.ts';
import { Ports } from '../ports.ts';
import { runProgram } from '../program.ts';
import { serveSite } from '../site.ts';
import type { Count, TestPart } from './part.ts';

/** Journeys in a browser through the built site with the demonstration data. */
export const JOURNEYS: TestPart = {
	id: 'e2e',
	title: 'Journeys in the browser',
	async run({ folder, report, servers, defer }) {
		const started = await servers();
		const data = started.data;
		const environment = { ...started.environment, KOLLEGIUM_DEMO: '1', KOLLEGIUM_DATA: data };
		await populate(environment, report);
		await build(report);
		const ports = new Ports(`${folder}/ports`);
		const port = await ports.take(3000);
		const site = await serveSite({ host: '127.0.0.1', port, environment, logs: `${data}/logs`, report });
		defer(() => site.stop());

		const file = `${folder}/playwright.json`;
		const { code } = await runProgram(['playwright', 'test', '-c', 'web', '--reporter=list,json'], {
			environment: {
				...environment,
				KOLLEGIUM_URL: site.url,
				KOLLEGIUM_TEST_RUNTIME: `${data}/servers.json`,
				PLAYWRIGHT_JSON_OUTPUT_FILE: file
			}
		});
		return countPlaywright(JSON.parse(await readFile(file, 'utf8').catch(() => 'null')), code);
	}
};

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } } | null;

/** A test that passed only when it was repeated has passed; a run that broke off has failed. */
export function countPlaywright(report: PlaywrightReport, code: number): Count {
	const { expected, unexpected, flaky } = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
	return { passed: expected + flaky, failed: unexpected || (code === 0 ? 0 : 1) };
}
