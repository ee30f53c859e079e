import { loadMachine } from '../../config.ts';
import { createReporter } from '../report.ts';
import { startServers } from '../servers.ts';
import { runCommand } from './command.ts';
import { live } from './live.ts';

/** The embedded servers alone, in the foreground; their addresses as KEY=value lines on standard output. */
await runCommand(async () => {
	const report = createReporter();
	await live(async (stack) => {
		const servers = await startServers({ machine: loadMachine(), report });
		stack.defer(() => report.step('Stopping the servers', () => servers.stop()));
		for (const [name, value] of Object.entries(servers.environment)) console.log(`${name}=${value}`);
		report.line('Ctrl-C ends them.');
	});
});
