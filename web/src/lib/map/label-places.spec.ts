import { describe, expect, it } from 'vitest';
import { alongRoute, placeLabels } from './label-places.ts';
import type { MapNode } from './types.ts';

const node = (id: string, x: number, y: number, more: Partial<MapNode> = {}) =>
	({ id, x, y, kind: 'teacher', group: false, size: 1, isMe: false, distance: 1, ...more }) as MapNode;

const texts = (...ids: string[]) => new Map(ids.map((id) => [id, `Name of ${id}`]));

describe('placeLabels', () => {
	it('puts a label below a node that stands alone', () => {
		expect(placeLabels([node('a', 0, 0)], texts('a')).get('a')).toBe('below');
	});

	it('moves a label aside where a node lies below', () => {
		const places = placeLabels([node('a', 0, 0), node('b', 0, 30)], texts('a', 'b'));
		expect(places.get('a')).toBe('right');
	});

	it('leaves out what fits nowhere, but never what is important', () => {
		const crowd = Array.from({ length: 49 }, (_, i) => node(`n${i}`, (i % 7) * 28, Math.floor(i / 7) * 28));
		const names = texts(...crowd.map(({ id }) => id));
		expect(placeLabels(crowd, names).has('n24')).toBe(false);
		expect(placeLabels(crowd, names, new Set(['n24'])).has('n24')).toBe(true);
	});

	it('keeps labels inside the picture, and leaves out what would cross its edge', () => {
		const frame = { x: -100, y: -50, width: 200, height: 100 };
		const names = new Map([
			['left', 'A short name'],
			['long', 'A name that is longer than half of the picture']
		]);
		const places = placeLabels([node('left', -80, 0), node('long', 90, 0)], names, new Set(), { frame });
		expect(places).toEqual(new Map([['left', 'right']]));
	});

	it('finds more room when zoomed in', () => {
		const crowd = Array.from({ length: 25 }, (_, i) => node(`n${i}`, (i % 5) * 45, Math.floor(i / 5) * 45));
		const names = texts(...crowd.map(({ id }) => id));
		expect(placeLabels(crowd, names, new Set(), { scale: 0.3 }).size).toBeGreaterThan(
			placeLabels(crowd, names).size
		);
	});
});

it('finds the relationships of a route in both directions', () => {
	const relationship = (id: string, source: string, target: string) => ({ id, source, target }) as never;
	const all = [relationship('1', 'a', 'b'), relationship('2', 'c', 'b'), relationship('3', 'a', 'c')];
	expect(alongRoute(all, ['a', 'b', 'c'])).toEqual(new Set(['1', '2']));
});
