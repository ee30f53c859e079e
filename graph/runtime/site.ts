import { root } from '../root.ts';
import type { Environment } from '../config.ts';
import { guarded } from './guard.ts';
import { programEnvironment } from './program.ts';
import type { Reporter } from './report.ts';
import { answers } from './servers/server.ts';
import { Supervisor } from './supervisor.ts';

/** Where and with what the built site is served. */
export type SiteOptions = {
	host: string;
	port: number;
	environment: Environment;
	logs: string;
	report: Reporter;
};

/** The site as a watched process of its own. */
export type Site = { url: string; stop(): Promise<void> };

/** Serves the built site, waits until it and its servers answer, and keeps it alive. */
export async function serveSite({ host, port, environment, logs, report }: SiteOptions): Promise<Site> {
	const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
	let hasBeenReady = false;
	const supervisor = new Supervisor({
		title: 'The site',
		patience: 60_000,
		log: `${logs}/site.log`,
		start: () => ({
			command: guarded([process.execPath, `${root}/web/server.ts`]),
			environment: programEnvironment({
				NODE_ENV: 'production',
				...environment,
				HOST: host,
				PORT: String(port)
			}) as Record<string, string>
		}),
		// At first with its servers; when it comes back after a crash it may do so before them.
		isHealthy: async () => (hasBeenReady ||= await answers(`${url}/readyz`)) && answers(`${url}/livez`),
		say: (line) => report.line(line),
		onStart: () => {}
	});
	await report.step('The site', async () => {
		await supervisor.start();
		await warmUp(url);
	});
	return { url, stop: () => supervisor.stop() };
}

/** The first page compiles its queries in Neo4j: better now than at somebody's first click. It may fail; people see why. */
async function warmUp(url: string): Promise<void> {
	for (let attempt = 0; attempt < 3; attempt++) if (await answers(url, 20_000)) return;
}
