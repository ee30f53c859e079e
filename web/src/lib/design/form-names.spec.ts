import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCES = `${import.meta.dirname}/../..`;

/**
 * Methods that Svelte or a browser calls on a form itself. A control of that name takes their place (HTML Standard,
 * "named elements of a form"), and the page breaks when it is left.
 */
const TAKEN = [
	'remove',
	'submit',
	'reset',
	'append',
	'before',
	'after',
	'replaceWith',
	'requestSubmit',
	'action'
];

it('no control of a form bears the name of one of its methods', () => {
	const named = new RegExp(`\\bname="(${TAKEN.join('|')})"`);
	const files = globSync('**/*.svelte', { cwd: SOURCES });
	expect(files.length).toBeGreaterThan(100);
	expect(files.filter((file) => named.test(readFileSync(`${SOURCES}/${file}`, 'utf8')))).toEqual([]);
});
