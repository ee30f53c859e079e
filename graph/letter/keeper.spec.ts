import { expect, it } from 'vitest';
import { inTurn } from './keeper.ts';

const readers = Array.from({ length: 40 }, (_, at) => `t_${at}`);

it('gives the first choice of colleagues to others with each issue', () => {
	const first = Array.from({ length: 200 }, (_, issue) => inTurn(readers, issue)[0]);
	expect(new Set(first).size).toBeGreaterThan(35);
	expect(inTurn(readers, 7).toSorted()).toEqual(readers.toSorted());
	expect(inTurn(readers.toReversed(), 7)).toEqual(inTurn(readers, 7));
});
