import { type IndicatorDefinition, shareOf } from './indicator.ts';
import { behind, type View } from './view.ts';

export const reciprocity: IndicatorDefinition = {
	id: 'reciprocity',
	unit: 'share',
	message: 'indicator_reciprocity',
	formula:
		'pairs in which both turned to the other ÷ connected pairs; companion: share of persons with a tie who both turned to somebody and were turned to',
	source: 'Wasserman & Faust (1994), Social Network Analysis, ch. 13; policy document, recommendation 7',
	statement: 'indicator-reciprocity',
	better: null,
	measure(view) {
		const [mutual, oneWay] = view.split(
			({ reciprocatedAt }) => reciprocatedAt !== null && reciprocatedAt <= view.at
		);
		return {
			value: shareOf(mutual.length, view.ties.length),
			companion: givingAndReceiving(view),
			n: view.people.length,
			groups: [behind(mutual), behind(oneWay)]
		};
	}
};

function givingAndReceiving(view: View): number | null {
	const asked = new Set<number>();
	const wasAsked = new Set<number>();
	for (const { from, to, reciprocatedAt } of view.ties) {
		asked.add(from);
		wasAsked.add(to);
		if (reciprocatedAt === null || reciprocatedAt > view.at) continue;
		asked.add(to);
		wasAsked.add(from);
	}
	const connected = [...asked.union(wasAsked)].filter((one) => view.isInside(one));
	const both = connected.filter((one) => asked.has(one) && wasAsked.has(one));
	const rest = connected.length - both.length;
	// A share of persons: neither side of it may be a handful.
	const isTelling = (size: number) => size > 0 && size < 5;
	return isTelling(both.length) || isTelling(rest) ? null : shareOf(both.length, connected.length);
}
