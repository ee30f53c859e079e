import { readFile } from 'node:fs/promises';
import { root } from '../../root.ts';
import { runProgram } from '../program.ts';
import { sum, type Count, type TestPart } from './part.ts';

/** `npm run check`, tool by tool: types, formatting, lint, dead code. Each tool is one test. */
export const CHECKS: TestPart = {
	id: 'checks',
	title: 'Checks',
	needsServers: false,
	async run({ report }) {
		const { scripts } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));
		const counts: Count[] = [];
		for (const tool of scripts.check.split(' && ') as string[]) {
			const { code, output } = await runProgram(['sh', '-c', tool], { show: false });
			report.line(`${code === 0 ? '✔' : '✖'} ${tool}${code === 0 ? '' : `\n${output.slice(-6_000)}`}`);
			counts.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
		}
		return sum(counts);
	}
};
