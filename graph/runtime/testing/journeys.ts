import { readFile } from 'node:fs/promises';
import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import { type Environment, loadConfig } from '../../config.ts';
import { createDriver } from '../../driver.ts';
import { createSearchClient } from '../../search/client.ts';
import { build } from '../build.ts';
import { populate } from '../populate.ts';
import { Ports } from '../ports.ts';
import { runProgram } from '../program.ts';
import { serveSite } from '../site.ts';
import { type Count, sum, type TestPart } from './part.ts';
import { findPlanted, plantSecrets } from './planted-secrets.ts';

/** Whatever .env says, nothing is mailed, asked of another site, or thought to be public: mails lie in the mailbox. */
const ALONE: Environment = { ORIGIN: '', SMTP_URL: '', MAIL_FROM: '', OIDC_PROVIDERS: '' };

/** Journeys in a browser through the built site with the demonstration data. */
export const JOURNEYS: TestPart = {
	id: 'e2e',
	title: 'Journeys in the browser',
	needsServers: true,
	async run({ folder, report, servers, defer }) {
		const started = await servers();
		const data = started.data;
		const environment = { ...started.environment, ...ALONE, KOLLEGIUM_DEMO: '1', KOLLEGIUM_DATA: data };
		await populate(environment, report);
		const planted = await withServices(environment, ({ driver }) => plantSecrets(driver));
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
				KOLLEGIUM_PLANTED: planted.mark,
				PLAYWRIGHT_JSON_OUTPUT_FILE: file
			}
		});
		const walked = countPlaywright(JSON.parse(await readFile(file, 'utf8').catch(() => 'null')), code);
		const found = await withServices(environment, ({ search }) =>
			findPlanted(planted, `${data}/logs`, search)
		);
		for (const place of found) report.line(`✖ a planted secret stands in ${place}`);
		return sum([walked, { passed: found.length ? 0 : 1, failed: found.length ? 1 : 0 }]);
	}
};

/** The servers of the journeys, for as long as it takes. */
async function withServices<Result>(
	environment: Environment,
	work: (services: { driver: Driver; search: Client }) => Promise<Result>
): Promise<Result> {
	const { neo4j, typesense } = loadConfig({ ...process.env, ...environment });
	const driver = createDriver(neo4j);
	try {
		return await work({ driver, search: createSearchClient(typesense) });
	} finally {
		await driver.close();
	}
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } } | null;

/** A test that passed only when it was repeated has passed; a run that broke off has failed. */
export function countPlaywright(report: PlaywrightReport, code: number): Count {
	const { expected, unexpected, flaky } = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
	return { passed: expected + flaky, failed: unexpected || (code === 0 ? 0 : 1) };
}
