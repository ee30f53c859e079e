import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { loadMachine } from '../../config.ts';
import { install } from '../install/index.ts';
import { untilAskedToEnd } from '../lifeline.ts';
import { createReporter, type Reporter, SILENT } from '../report.ts';
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
	// The network brings the servers while the processor checks; what fails here is tried again, and said, where they start.
	const installed = parts.some(({ needsServers }) => needsServers)
		? install(loadMachine().cache, SILENT).then(
				() => {},
				() => {}
			)
		: Promise.resolve();
	const given = { folder, report, counts, installed };
	try {
		for (const part of parts) {
			const isLeft = await Promise.race([asked.then(() => true), runPart(part, given)]);
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

/** What all parts have in common: their counts are added to `counts`, servers start once they are `installed`. */
type Given = { folder: string; report: Reporter; counts: Count[]; installed: Promise<void> };

/** A part that cannot run counts as one failed test; the others still run. */
async function runPart(part: TestPart, { folder, report, counts, installed }: Given): Promise<false> {
	report.line(`\n— ${part.title} —`);
	const stack = new AsyncDisposableStack();
	const data = `${folder}/${part.id}`;
	const servers = async () => {
		await report.step('The servers are on this machine', () => installed);
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
