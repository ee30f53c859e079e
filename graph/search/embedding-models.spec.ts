import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from './collections/collection.ts';
import { embeddingModel, meanOf, withoutMean } from './embedding-models.ts';

describe('the model that comes with Kollegium', () => {
	const { means } = embeddingModel('e5-passage');

	it('has a mean for each language of the site', () => {
		expect([...means!.texts.keys()].sort()).toEqual(['de', 'en', 'pt', 'sv']);
		for (const mean of [means!.query, means!.anyText, ...means!.texts.values()]) {
			expect(mean).toHaveLength(DIMENSIONS);
			// Means of vectors of length one; far from zero, for texts of one language lie together.
			expect(Math.hypot(...mean)).toBeGreaterThan(0.8);
			expect(Math.hypot(...mean)).toBeLessThan(1);
		}
	});
});

it('nothing is known of another model', () => {
	expect(embeddingModel('some-model').means).toBeNull();
});

it('what two languages add to the same meaning goes away', () => {
	const meanings = [
		[0.3, 0, 0],
		[0, 0.3, 0]
	];
	const inLanguage = (shift: number[]) => meanings.map((one) => one.map((value, at) => value + shift[at]!));
	const [first, second] = [inLanguage([0, 0, 1]), inLanguage([0.2, 0.2, 0.8])];
	const [a, b] = [first, second].map((texts) => texts.map((text) => withoutMean(text, meanOf(texts))));
	a!.forEach((vector, at) => vector.forEach((value, i) => expect(value).toBeCloseTo(b![at]![i]!)));
});
