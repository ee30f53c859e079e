import { describe, expect, it } from 'vitest';
import { tieContacts, type TieRow } from './tie-contacts.ts';

const tie = (from: string, to: string, since: number, more: Partial<TieRow> = {}): TieRow => ({
	...{ from, to, since, answered: null, last: since, contacts: 1 },
	...more
});

describe('ties as contacts', () => {
	it('come oldest first, however the graph gives them', () => {
		const { placeOf, contacts } = tieContacts([tie('c', 'a', 30), tie('b', 'c', 10), tie('a', 'b', 20)]);
		expect([...placeOf.keys()]).toEqual(['a', 'b', 'c']);
		expect(contacts.map(({ from, to, at }) => [from, to, at])).toEqual([
			[1, 2, 10],
			[0, 1, 20],
			[2, 0, 30]
		]);
	});

	it('go in the direction in which somebody turned to somebody', () => {
		const { contacts } = tieContacts([tie('a', 'b', 1, { answered: 5, last: 9, contacts: 4 })]);
		expect(contacts).toEqual([
			{ from: 0, to: 1, at: 1, weight: 1 },
			{ from: 1, to: 0, at: 5, weight: 1 },
			{ from: 0, to: 1, at: 9, weight: Math.log(3) }
		]);
	});

	it('count as often as they were, also on one day', () => {
		const { contacts } = tieContacts([tie('a', 'b', 1, { contacts: 3 }), tie('b', 'c', 2)]);
		expect(contacts.map(({ weight }) => weight)).toEqual([1, Math.log(3), 1]);
	});

	it('have no moment where all have the same', () => {
		const { contacts } = tieContacts([tie('a', 'b', 7), tie('b', 'c', 7)]);
		expect(contacts.map(({ at }) => at)).toEqual([null, null]);
	});

	it('are none where there are no ties', () => {
		expect(tieContacts([])).toEqual({ placeOf: new Map(), contacts: [] });
	});
});
