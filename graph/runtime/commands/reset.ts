import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { loadMachine } from '../../config.ts';
import { emptyDataFolder } from '../data-folder.ts';
import { Fault } from '../fault.ts';
import { findRunning } from '../running.ts';
import { runCommand } from './command.ts';

/** Removes all data: the next start begins with an empty graph and the demonstration data. The programs stay. */
await runCommand(async () => {
	const { values } = parseArgs({ options: { yes: { type: 'boolean', short: 'y' } } });
	const { data } = loadMachine();
	if (!existsSync(data)) return console.log(`There is nothing to remove: ${data} does not exist.`);
	const running = await findRunning(data);
	if (running) {
		throw new Fault(`Kollegium is running on ${data} (process ${running.owner.pid}).`, ['End it first']);
	}
	if (!values.yes && !(await confirms(data))) return console.log('Nothing was removed.');
	const left = await emptyDataFolder(data);
	console.log(`All data in ${data} are removed.`);
	if (left.length) console.log(`Left alone, for it is not ours: ${left.join(', ')}`);
});

async function confirms(data: string): Promise<boolean> {
	if (!process.stdin.isTTY)
		throw new Fault('Without a terminal to ask on, say --yes.', ['npm run reset -- --yes']);
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await terminal.question(
		`Remove everything in ${data}: graph, index, secrets, logs? (yes/no) `
	);
	terminal.close();
	return /^y(es)?$/i.test(answer.trim());
}
