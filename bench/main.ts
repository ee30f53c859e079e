/**
 * `npm run bench [-- --json] [name …]`: ours against the barest way to the same end, as ratios measured side by side.
 * With `--json` one line a measure on standard output.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { createApi } from '#graph/api.ts';
import { loadConfig, loadMachine } from '#graph/config.ts';
import { build } from '#graph/runtime/build.ts';
import { runCommand } from '#graph/runtime/commands/command.ts';
import { populate } from '#graph/runtime/populate.ts';
import { Ports } from '#graph/runtime/ports.ts';
import { createReporter, type Reporter } from '#graph/runtime/report.ts';
import { startServers } from '#graph/runtime/servers.ts';
import { serveSite } from '#graph/runtime/site.ts';
import { createServices } from '#graph/services.ts';
import type { Bench, Measure, Pair } from './measure.ts';
import { MEASURES } from './measures/index.ts';
import { settled } from './settled.ts';

await runCommand(async () => {
	const { values, positionals } = parseArgs({
		options: { json: { type: 'boolean' } },
		allowPositionals: true
	});
	const chosen = positionals.length ? MEASURES.filter(({ name }) => positionals.includes(name)) : MEASURES;
	const report = createReporter(process.stderr);
	const folder = await mkdtemp(`${tmpdir()}/kollegium-bench-`);
	await using stack = new AsyncDisposableStack();
	stack.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
	const bench = await prepare(folder, report, stack);
	for (const measure of chosen) say(measure, await measure.run(bench), values.json ?? false);
});

/** Servers, data and site of their own: what is measured disturbs nobody's. */
async function prepare(folder: string, report: Reporter, stack: AsyncDisposableStack): Promise<Bench> {
	const machine = { ...loadMachine(), data: `${folder}/data` };
	const servers = await startServers({ machine, report, given: {} });
	stack.defer(() => servers.stop());
	const environment = { ...servers.environment, KOLLEGIUM_DEMO: '1', LOG_LEVEL: 'silent' };
	await populate(environment, report);
	await build(report);
	const ports = new Ports(`${machine.cache}/ports`);
	stack.defer(() => ports.release());
	const port = await ports.take(3100);
	const site = await serveSite({ host: '127.0.0.1', port, environment, logs: `${folder}/data/logs`, report });
	stack.defer(() => site.stop());
	const config = loadConfig({ ...process.env, ...environment });
	const api = await createApi(createServices(config));
	stack.defer(() => api.stop());
	await settled(api.services.driver, report);
	return { api, config, folder, site: site.url, report, defer: (end) => stack.defer(end) };
}

function say({ name, title, most }: Measure, { ours, floor, n }: Pair, isJson: boolean): void {
	const ratio = Math.round((ours / floor) * 100) / 100;
	const rounded = { ours: Math.round(ours * 100) / 100, floor: Math.round(floor * 100) / 100 };
	if (isJson) console.log(JSON.stringify({ name, ratio, ...rounded, unit: 'ms', n }));
	else {
		const verdict = ratio <= most ? '✔' : '✖';
		console.log(
			`${verdict} ${name}: ${ratio} (bar ${most}); ours ${rounded.ours} ms, floor ${rounded.floor} ms, of ${n}. ${title}`
		);
	}
}
