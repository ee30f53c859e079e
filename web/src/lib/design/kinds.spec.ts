import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconAddress, KIND_NAMES, KINDS, ON_NODE } from './kinds.ts';

const tokens = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');
const token = (name: string) =>
	new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1);

test('the canvas and the page draw a kind in the same colours', () => {
	expect(KINDS.map(({ kind, colour }) => [kind, colour.light, colour.dark])).toEqual(
		KIND_NAMES.map((kind) => [kind, ...token(`kind-${kind}`)!])
	);
	expect([ON_NODE.light, ON_NODE.dark]).toEqual(token('on-node'));
});

test('no two kinds share a shape and a colour: none is told by colour alone', () => {
	const outlines = new Set(KINDS.map(({ outline }) => outline));
	expect(outlines.size).toBe(KINDS.length);
});

test('the icon is an SVG document in a data address', () => {
	expect(decodeURIComponent(iconAddress('teacher', 'dark'))).toMatch(
		/^data:image\/svg\+xml,<svg .*#0b1518.*<\/svg>$/
	);
});
