import { type IndicatorDefinition, shareOf } from './indicator.ts';
import { countSingleBridges } from '../bridges.ts';
import { isLive, type View } from './view.ts';

/** Steps from person to person within which a region counts as reached. */
const STEPS = 3;

/** A region of fewer counted people is left out. */
const LEAST = 5;

export const reach: IndicatorDefinition = {
	id: 'reach',
	unit: 'share',
	message: 'indicator_reach',
	formula:
		'share of the other NUTS-3 regions that somebody of a region reaches within three ties, averaged over the regions with at least five counted persons; companion: pairs of communities that one person alone holds together',
	source: 'Policy document, recommendation 9',
	statement: null,
	better: null,
	measure(view) {
		const regions = populatedRegions(view);
		const reached = regionsReached(view, regions);
		const from = [...regions.keys()].filter((code) => view.region === null || code.startsWith(view.region));
		const shares = from.map((code) => reached(regions.get(code)!) / Math.max(1, regions.size - 1));
		return {
			value:
				regions.size > 1
					? shareOf(
							shares.reduce((sum, one) => sum + one, 0),
							shares.length
						)
					: null,
			companion: view.region === null ? countSingleBridges(view.snapshot, view.at) : null,
			n: view.people.length,
			groups: []
		};
	}
};

/** NUTS-3 regions with enough people, each with its number. */
function populatedRegions(view: View): Map<string, number> {
	const sizes = new Map<string, number>();
	view.snapshot.people.forEach(({ since }, one) => {
		const region = view.regionOf(one, 3);
		if (region && (since ?? 0) <= view.at) sizes.set(region, (sizes.get(region) ?? 0) + 1);
	});
	const codes = [...sizes].filter(([, size]) => size >= LEAST).map(([code]) => code);
	return new Map(codes.sort().map((code, index) => [code, index]));
}

/**
 * Lets every region's people hear of the regions their neighbours have heard of, three times: one bit a region, so
 * that a whole country's network takes a second. Returns how many other regions a region has heard of.
 */
function regionsReached(view: View, regions: ReadonlyMap<string, number>): (region: number) => number {
	const { people, ties } = view.snapshot;
	const words = Math.ceil(regions.size / 32);
	const home = people.map((_, one) => regions.get(view.regionOf(one, 3) ?? ''));
	let heard = new Uint32Array(people.length * words);
	home.forEach((region, one) => {
		if (region !== undefined) heard[one * words + (region >> 5)]! |= 1 << (region & 31);
	});
	const live = ties.filter((tie) => isLive(tie, view.at));
	for (let step = 0; step < STEPS; step++) {
		const next = heard.slice();
		for (const { from, to } of live)
			for (let word = 0; word < words; word++) {
				next[from * words + word]! |= heard[to * words + word]!;
				next[to * words + word]! |= heard[from * words + word]!;
			}
		heard = next;
	}
	const known = new Uint32Array(regions.size * words);
	home.forEach((region, one) => {
		if (region === undefined) return;
		for (let word = 0; word < words; word++) known[region * words + word]! |= heard[one * words + word]!;
	});
	return (region) => bits(known.subarray(region * words, (region + 1) * words)) - 1;
}

function bits(row: Uint32Array): number {
	let count = 0;
	for (let word of row) for (; word; word &= word - 1) count++;
	return count;
}
