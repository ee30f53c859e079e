import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { addFault, createReport, FaultFile, reportAsJson, reportAsText } from './report.ts';

const fault = { line: 7, column: 'region', value: 'XX', reason: 'is no region' };

test('the JSON form begins with the counts and holds each rejected row', () => {
	const report = createReport('teachers', 'x', false);
	addFault(report, fault);
	Object.assign(report, { read: 3, new: 1, changed: 1, unchanged: 0 });
	const json = reportAsJson(report);
	expect(json).toMatch(
		/^\{"read":3,"new":1,"changed":1,"unchanged":0,"rejected":\[\{"line":7,"column":"region"/
	);
	expect(json).not.toContain('\n');
});

test('people read the line, the column, the value and the reason, and how to go on', () => {
	const report = createReport('teachers', 'x', false);
	addFault(report, fault);
	report.isInterrupted = true;
	expect(reportAsText(report)).toContain('✗ line 7, region: “XX” is no region');
	expect(reportAsText(report)).toContain('run the same command again');
});

test('the file of faults runs no formula', async () => {
	const folder = await mkdtemp(`${tmpdir()}/kollegium-`);
	const file = new FaultFile(`${folder}/faults.csv`);
	file.add({ ...fault, value: '=cmd()' });
	await file.close();
	expect(await readFile(`${folder}/faults.csv`, 'utf8')).toBe(
		"file,line,column,value,reason\n,7,region,'=cmd(),is no region\n"
	);
	await rm(folder, { recursive: true });
});
