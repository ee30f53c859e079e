import { expect, it } from 'vitest';
import type { Contact } from './network.ts';
import { randomTrial, temporalTrial } from './splits.ts';

const contact = (from: number, to: number, at: number): Contact => ({ from, to, at, weight: 1 });

/** Seven contacts are seen: 8 knows 9, 9 knows 7, 7 knows 6. Then 8–7 and 6–8 are new, 9–8 is known, 5 is a newcomer. */
const CONTACTS = [
	contact(8, 9, 0),
	contact(8, 9, 1),
	contact(9, 7, 2),
	contact(7, 6, 3),
	contact(7, 6, 4),
	contact(7, 6, 5),
	contact(7, 6, 6),
	contact(8, 7, 7),
	contact(9, 8, 8),
	contact(5, 7, 9)
];

it('hides the last contacts, and asks only for new ties between persons seen before', () => {
	const { past, known, persons, hidden, hiddenOfNewcomers } = temporalTrial({ contacts: CONTACTS }, 'source');
	expect(persons).toEqual([8, 9, 7, 6, 5]);
	expect(known).toBe(4);
	expect(past.contacts.at).toHaveLength(7);
	expect([...hidden]).toEqual([[0, new Set([2])]]);
	expect([...hiddenOfNewcomers]).toEqual([[4, new Set([2])]]);
});

it('asks of both persons of a tie where told so', () => {
	const { hidden } = temporalTrial({ contacts: CONTACTS }, 'both');
	expect([...hidden]).toEqual([
		[0, new Set([2])],
		[2, new Set([0])]
	]);
});

it('hides ties drawn by chance with all their contacts, and forgets the times', () => {
	const { past, hidden } = randomTrial({ contacts: CONTACTS }, 'both', 5);
	expect(past.isTimed).toBe(false);
	for (const [person, others] of hidden)
		for (const other of others) {
			const ties = past.neighbours.subarray(past.offsets[person], past.offsets[person + 1]);
			expect(ties).not.toContain(other);
		}
	const again = randomTrial({ contacts: CONTACTS }, 'both', 5);
	expect([...again.past.neighbours]).toEqual([...past.neighbours]);
});
