import { loadMachine } from '../../config.ts';
import { untilAskedToEnd } from '../lifeline.ts';
import { createReporter } from '../report.ts';
import { startServers } from '../servers.ts';
import { runCommand } from './command.ts';

/** The embedded servers alone, in the foreground; their addresses as KEY=value lines on standard output. */
await runCommand(async () => {
	const asked = untilAskedToEnd();
	const report = createReporter();
	const servers = await startServers({ machine: loadMachine(), report });
	for (const [name, value] of Object.entries(servers.environment)) console.log(`${name}=${value}`);
	report.line('Ctrl-C ends them.');
	await asked;
	await report.step('Stopping the servers', () => servers.stop());
});
