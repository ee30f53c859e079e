import { spawn } from 'node:child_process';
import { loadMachine } from '../../config.ts';
import { root } from '../../root.ts';
import { Fault } from '../fault.ts';
import { guarded } from '../guard.ts';
import { populate } from '../populate.ts';
import { endProcess, markOf } from '../processes.ts';
import { programEnvironment, runProgram } from '../program.ts';
import { createReporter } from '../report.ts';
import { startServers } from '../servers.ts';
import { runCommand } from './command.ts';
import { live } from './live.ts';

/** Hot reload on the same servers and data as `npm start`; further arguments go to Vite. */
await runCommand(async () => {
	const report = createReporter(process.stdout);
	await live(async (stack) => {
		const servers = await startServers({ machine: loadMachine(), report });
		stack.defer(() => report.step('Stopping the servers', () => servers.stop()));
		const environment = { ...servers.environment, KOLLEGIUM_DEMO: process.env.KOLLEGIUM_DEMO || '1' };
		await populate(environment, report);
		await report.step('Messages, documents, types', async () => {
			const { code, output } = await runProgram(['npm', 'run', '--silent', 'generate'], { show: false });
			if (code !== 0) throw new Fault(`npm run generate failed:\n${output.slice(-3_000)}`);
		});

		const [program, ...rest] = guarded([`${root}/node_modules/.bin/vite`, 'dev', ...process.argv.slice(2)]);
		const vite = spawn(program, rest, {
			cwd: root,
			env: programEnvironment(environment),
			stdio: ['ignore', 'inherit', 'inherit'],
			detached: true
		});
		const mark = vite.pid ? markOf(vite.pid) : null;
		stack.defer(async () => {
			if (mark) await endProcess(mark, 5_000);
		});
		vite.once('exit', () => process.kill(process.pid, 'SIGTERM'));
	});
});
