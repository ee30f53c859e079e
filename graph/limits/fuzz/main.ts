/**
 * `npm run fuzz [-- --seeds 3 --cases 2000]`: thousands of generated queries against the public API of a site of our
 * own. None may end in a fault of the server or tell a word of its inside.
 *
 * What is a right refusal (4xx with a sentence) is no fault; checks.py says what is.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { loadMachine } from '../../config.ts';
import { runCommand } from '../../runtime/commands/command.ts';
import { requirePython } from '../../runtime/install/python.ts';
import { run } from '../../runtime/install/run.ts';
import { populate } from '../../runtime/populate.ts';
import { Ports } from '../../runtime/ports.ts';
import { runProgram } from '../../runtime/program.ts';
import { createReporter, type Reporter } from '../../runtime/report.ts';
import { startServers } from '../../runtime/servers.ts';
import { serveSite } from '../../runtime/site.ts';
import { build } from '../../runtime/build.ts';

await runCommand(async () => {
	const { values } = parseArgs({
		options: { seeds: { type: 'string', default: '3' }, cases: { type: 'string', default: '2000' } }
	});
	const report = createReporter(process.stderr);
	const machine = loadMachine();
	const folder = await mkdtemp(`${tmpdir()}/kollegium-fuzz-`);
	await using stack = new AsyncDisposableStack();
	stack.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
	const schemathesis = await install(`${machine.cache}/fuzz`, report);
	const servers = await startServers({ machine: { ...machine, data: `${folder}/data` }, report, given: {} });
	stack.defer(() => servers.stop());
	const environment = { ...servers.environment, KOLLEGIUM_DEMO: '1' };
	await populate(environment, report);
	await build(report);
	const ports = new Ports(`${machine.cache}/ports`);
	stack.defer(() => ports.release());
	const port = await ports.take(3200);
	const site = await serveSite({ host: '127.0.0.1', port, environment, logs: `${folder}/data/logs`, report });
	stack.defer(() => site.stop());

	const examples = Math.ceil(Number(values.cases) / (await countFields(`${site.url}/graphql`)));
	let worst = 0;
	for (let seed = 1; seed <= Number(values.seeds); seed++) {
		const limits = ['--seed', String(seed), '--max-examples', String(examples), '--phases', 'fuzzing'];
		const checks = ['--checks', 'no_word_of_the_inside', '--continue-on-failure'];
		const { code } = await runProgram(
			[
				schemathesis,
				'run',
				`${site.url}/graphql`,
				...limits,
				...checks,
				'--no-color',
				'--suppress-health-check',
				'all'
			],
			{ environment: { SCHEMATHESIS_HOOKS: 'checks', PYTHONPATH: import.meta.dirname, COLOR: undefined } }
		);
		worst = Math.max(worst, code);
	}
	return worst;
});

/** How many fields of the schema's root there are: the cases are spread over them. */
async function countFields(url: string): Promise<number> {
	const query = '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }';
	const answer = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ query })
	});
	const { __schema } = ((await answer.json()) as Introspection).data;
	return __schema.queryType.fields.length + __schema.mutationType.fields.length;
}

type Fields = { fields: unknown[] };
type Introspection = { data: { __schema: { queryType: Fields; mutationType: Fields } } };

/** Schemathesis in an environment of its own, once. @returns the program */
async function install(folder: string, report: Reporter): Promise<string> {
	const program = `${folder}/bin/schemathesis`;
	if (existsSync(program)) return program;
	await report.step('Schemathesis, from PyPI', async () => {
		await mkdir(folder, { recursive: true });
		const log = `${folder}/install.log`;
		await run({ command: [requirePython().command, '-m', 'venv', folder], folder, log });
		const packages = ['-r', `${import.meta.dirname}/requirements.txt`];
		await run({ command: [`${folder}/bin/python`, '-m', 'pip', 'install', ...packages], folder, log });
	});
	return program;
}
