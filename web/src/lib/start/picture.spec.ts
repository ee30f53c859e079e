import { expect, test } from 'vitest';
import { bow } from './picture.ts';

test('a bow of no lift is the straight line', () => {
	expect(bow({ x: 0, y: 0 }, { x: 10, y: 20 }, 0).middle).toEqual({ x: 5, y: 10 });
});

test('its middle stands off by the given share of the length', () => {
	const { middle } = bow({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.1);
	expect(middle).toEqual({ x: 50, y: -10 });
	expect(bow({ x: 0, y: 0 }, { x: 100, y: 0 }, -0.1).middle).toEqual({ x: 50, y: 10 });
});
