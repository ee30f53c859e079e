import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SeenKeys } from './seen-keys.ts';

test('behaves as a set', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 6_000 }), (keys) => {
			const seen = new SeenKeys();
			const set = new Set<string>();
			for (const key of keys) {
				expect(seen.add(key)).toBe(!set.has(key));
				set.add(key);
			}
			expect(keys.every((key) => seen.has(key))).toBe(true);
			expect(seen.has('longer than any')).toBe(false);
		}),
		{ numRuns: 20 }
	);
});

test('tells 300,000 similar keys apart', () => {
	const seen = new SeenKeys();
	let count = 0;
	for (let index = 0; index < 300_000; index++) if (seen.add(`mooc-ed-1:${index}`)) count++;
	expect(count).toBe(300_000);
});
