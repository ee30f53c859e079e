import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { loadMachine } from '../../config.ts';
import { untilAskedToEnd } from '../lifeline.ts';
import { createReporter, type Reporter } from '../report.ts';
import { startServers } from '../servers.ts';
import { TEST_PARTS } from '../testing/index.ts';
import { sum, type Count, type TestPart } from '../testing/part.ts';
import { runCommand } from './command.ts';

/** All tests, or the parts that are named; the last line always reads "N passed, N failed". */
await runCommand(async () => {
	const parts = partsOf(process.argv.slice(2));
	const asked = untilAskedToEnd();
	const report = createReporter();
	const folder = await mkdtemp(`${tmpdir()}/kollegium-test-`);
	const counts: Count[] = [];
	try {
		for (const part of parts) {
			const isLeft = await Promise.race([asked.then(() => true), runPart(part, folder, report, counts)]);
			if (isLeft) counts.push({ passed: 0, failed: 1 });
			if (isLeft) break;
		}
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
	const { passed, failed } = sum(counts);
	console.log(`${passed} passed, ${failed} failed`);
	return failed ? 1 : 0;
});

/** `--unit --integration` → those parts; none → all. */
function partsOf(args: string[]): TestPart[] {
	const options = Object.fromEntries(TEST_PARTS.map(({ id }) => [id, { type: 'boolean' as const }]));
	const { values } = parseArgs({ args, options });
	const named = TEST_PARTS.filter(({ id }) => values[id]);
	return named.length ? named : TEST_PARTS;
}

/** A part that cannot run counts as one failed test; the others still run. */
async function runPart(part: TestPart, folder: string, report: Reporter, counts: Count[]): Promise<false> {
	report.line(`\n— ${part.title} —`);
	const stack = new AsyncDisposableStack();
	const data = `${folder}/${part.id}`;
	const servers = async () => {
		const started = await startServers({ machine: { ...loadMachine(), data }, report, given: {} });
		stack.defer(() => started.stop());
		return { environment: started.environment, data };
	};
	try {
		counts.push(await part.run({ folder, report, servers, defer: (end) => stack.defer(end) }));
	} catch (error) {
		report.line(`✖ ${part.title} could not run: ${(error as Error).message}`);
		counts.push({ passed: 0, failed: 1 });
	} finally {
		await stack.disposeAsync();
	}
	return false;
}
