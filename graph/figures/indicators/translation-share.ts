import type { CountedMaterial } from '../snapshot.ts';
import { type IndicatorDefinition, shareOf } from './indicator.ts';
import { DAY, group } from './view.ts';

export const translationShare: IndicatorDefinition = {
	id: 'translation-share',
	unit: 'share',
	message: 'indicator_translation_share',
	formula:
		'materials with a version in another language ÷ materials that are no such version themselves; companion: median days until the first one',
	source: 'Policy document, recommendation 6',
	statement: 'indicator-translation-share',
	better: null,
	measure(view) {
		const originals = view.snapshot.materials.filter(
			({ isVersion, since, authors }) =>
				!isVersion && since <= view.at && authors.some((one) => view.isInside(one))
		);
		const firstVersion = ({ versions }: CountedMaterial) =>
			Math.min(...versions.filter((at) => at <= view.at));
		const translated = originals.filter((material) => Number.isFinite(firstVersion(material)));
		const days = translated.map((material) => (firstVersion(material) - material.since) / DAY);
		const rest = originals.filter((material) => !translated.includes(material));
		return {
			value: shareOf(translated.length, originals.length),
			companion: translated.length ? Math.round(median(days)) : null,
			n: originals.length,
			groups: [translated, rest].map((list) => group(list.flatMap(({ authors }) => authors)))
		};
	}
};

function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
