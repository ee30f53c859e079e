import { readFile } from 'node:fs/promises';
import type { Environment } from '../../config.ts';
import { runProgram } from '../program.ts';
import type { Count, TestPart, TestRoom } from './part.ts';

/** Vitest's projects that need servers bear this ending (vite.config.ts). */
const WITH_SERVERS = '*-servers';

/** Tests that need nothing. */
export const UNIT: TestPart = {
	id: 'unit',
	title: 'Unit tests',
	needsServers: false,
	run: (room) => vitest(room, `!${WITH_SERVERS}`, {})
};

/** Tests on real servers, which they may fill, empty and kill. */
export const INTEGRATION: TestPart = {
	id: 'integration',
	title: 'Integration tests',
	needsServers: true,
	async run(room) {
		const { environment, data } = await room.servers();
		const runtime = { KOLLEGIUM_TEST_RUNTIME: `${data}/servers.json`, KOLLEGIUM_DATA: data };
		// One file after the other, over all projects: they share one graph.
		return vitest(room, WITH_SERVERS, { ...environment, ...runtime }, [
			'--no-file-parallelism',
			'--maxWorkers=1'
		]);
	}
};

async function vitest(
	{ folder }: TestRoom,
	project: string,
	environment: Environment,
	more: string[] = []
): Promise<Count> {
	const file = `${folder}/vitest.json`;
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const command = ['vitest', 'run', '--project', project, '--passWithNoTests', ...more, ...reporters];
	const { code } = await runProgram(command, { environment });
	const report = await readFile(file, 'utf8').catch(() => 'null');
	return countVitest(JSON.parse(report), code);
}

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number } | null;

/** A file that cannot even be loaded has no failed test, and an unhandled error none either: each counts as one. */
export function countVitest(report: VitestReport, code: number): Count {
	if (!report) return { passed: 0, failed: code === 0 ? 0 : 1 };
	const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = report;
	const failed = numFailedTests || numFailedTestSuites;
	return { passed, failed: failed || (code === 0 ? 0 : 1) };
}
