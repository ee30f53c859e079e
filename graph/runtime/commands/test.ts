import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { loadMachine } from '../../config.ts';
import { untilAskedToEnd } from '../lifeline.ts';
import { build } from '../build.ts';
import { createReporter, type Reporter } from '../report.ts';
import { startServers } from '../servers.ts';
import { TEST_PARTS, TEST_STAGES } from '../testing/index.ts';
import { JOURNEYS } from '../testing/journeys.ts';
import { sum, type Count, type TestPart } from '../testing/part.ts';
import { runCommand } from './command.ts';

/** All tests, or the parts that are named; the last line always reads "N passed, N failed". */
await runCommand(async () => {
	const parts = partsOf(process.argv.slice(2));
	const asked = untilAskedToEnd().then(() => true as const);
	const report = createReporter(process.stderr, true);
	const folder = await mkdtemp(`${tmpdir()}/kollegium-test-`);
	const counts: Count[] = [];
	const runLane = async (lane: TestPart[]) => {
		for (const part of lane.filter((one) => parts.includes(one))) await runPart(part, folder, report, counts);
	};
	try {
		for (const lanes of TEST_STAGES) {
			if (lanes.length > 1 && parts.includes(JOURNEYS)) await beforeLanes(report);
			const isLeft = await Promise.race([asked, Promise.all(lanes.map(runLane)).then(() => false)]);
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

/** The build writes files that the other lane reads. That it failed is told by the journeys, which try it again. */
function beforeLanes(report: Reporter): Promise<void> {
	return build(report).catch(() => {});
}

/** `--unit --integration` → those parts; none → all. */
function partsOf(args: string[]): TestPart[] {
	const options = Object.fromEntries(TEST_PARTS.map(({ id }) => [id, { type: 'boolean' as const }]));
	const { values } = parseArgs({ args, options });
	const named = TEST_PARTS.filter(({ id }) => values[id]);
	return named.length ? named : TEST_PARTS;
}

/** A part that cannot run counts as one failed test; the others still run. */
async function runPart(part: TestPart, folder: string, report: Reporter, counts: Count[]): Promise<void> {
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
}
