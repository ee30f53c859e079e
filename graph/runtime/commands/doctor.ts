import { loadMachine } from '../../config.ts';
import { fault, type Finding } from '../doctor/check.ts';
import { CHECKS } from '../doctor/index.ts';
import { findRunning } from '../running.ts';
import { runCommand } from './command.ts';

const SIGNS = { ok: '✔', warning: '!', fault: '✖' };

/** Looks at the whole set-up and says what is wrong and how to mend it; exit code 1 when there is a fault. */
await runCommand(async () => {
	const machine = loadMachine();
	const running = await findRunning(machine.data);
	const findings: Finding[] = [];
	for (const { title, run } of CHECKS) {
		const finding = await run({ machine, running }).catch((error: Error) =>
			fault(`could not be looked at: ${error.message}`, 'See the lines above and below')
		);
		findings.push(finding);
		console.log(`${SIGNS[finding.state]} ${title}: ${finding.says}`);
		if (finding.mend) console.log(`    → ${finding.mend}`);
	}
	const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
	console.log(`\n${count('ok')} well, ${count('warning')} to know, ${count('fault')} to mend`);
	return count('fault') ? 1 : 0;
});
