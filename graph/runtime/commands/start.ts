import { parseArgs } from 'node:util';
import { loadConfig, loadMachine, type Environment } from '../../config.ts';
import { build } from '../build.ts';
import { Fault } from '../fault.ts';
import { demoPersons, populate } from '../populate.ts';
import { isFree, Ports } from '../ports.ts';
import { createReporter, type Reporter } from '../report.ts';
import { startServers, type Servers } from '../servers.ts';
import { serveSite } from '../site.ts';
import { runCommand } from './command.ts';
import { live } from './live.ts';

const USUAL_PORT = 3000;

/** Everything, from an empty machine to an address that answers. */
await runCommand(async () => {
	const { values } = parseArgs({ options: { port: { type: 'string', short: 'p' } } });
	const startedAt = Date.now();
	const report = createReporter(process.stdout);
	const machine = loadMachine();
	await live(async (stack) => {
		const servers = await startServers({ machine, report });
		stack.defer(() => report.step('Stopping the servers', () => servers.stop()));
		const environment = demoEnvironment(servers);
		await populate(environment, report);
		await build(report);

		const ports = new Ports(`${machine.cache}/ports`);
		stack.defer(() => ports.release());
		const { host } = loadConfig({ ...process.env, ...environment });
		const port = await sitePort(values.port ?? process.env.PORT, ports, report);
		const site = await serveSite({ host, port, environment, logs: `${machine.data}/logs`, report });
		stack.defer(() => site.stop());
		await servers.announce(site.url);
		report.line(await greeting(site.url, servers, environment, startedAt));
	});
});

/** `npm start` is the demonstration unless somebody says otherwise. */
function demoEnvironment({ environment }: Servers): Environment {
	return { ...environment, KOLLEGIUM_DEMO: process.env.KOLLEGIUM_DEMO || '1' };
}

/** The port that was asked for must be free; the usual one may give way to another. */
async function sitePort(asked: string | undefined, ports: Ports, report: Reporter): Promise<number> {
	if (!asked) {
		const port = await ports.take(USUAL_PORT);
		if (port !== USUAL_PORT) report.line(`Port ${USUAL_PORT} is in use; the site takes ${port}.`);
		return port;
	}
	const port = Number(asked);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Fault(`${asked} is not a port number.`);
	if (await isFree(port)) return port;
	throw new Fault(`Port ${port} is in use.`, [
		`Who has it: ss -ltnp 'sport = :${port}'`,
		'Or take another: --port'
	]);
}

async function greeting(
	url: string,
	{ installation }: Servers,
	environment: Environment,
	startedAt: number
): Promise<string> {
	const seconds = Math.round((Date.now() - startedAt) / 1000);
	const persons = environment.KOLLEGIUM_DEMO === '1' ? await demoPersons(environment) : [];
	const installed = installation?.isFresh
		? [
				`Installed ${installation.megabytes} MB in ${(installation.seconds / 60).toFixed(1)} minutes; the next start is short.`
			]
		: [];
	const people = persons.map(({ name, role }) => `    ${name}, ${role}`);
	return [
		'',
		`Kollegium is ready after ${seconds} s:  ${url}`,
		...installed,
		...(people.length ? [`  Invented persons to sign in as at ${url}/sign-in:`, ...people] : []),
		'Ctrl-C ends it. The data stay.'
	].join('\n');
}
