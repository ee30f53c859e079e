import { describe, expect, it } from 'vitest';
import { buildNetwork, type Contact, type Network } from '../network.ts';
import { SCORES } from './index.ts';
import { pushFrom } from './push.ts';

const contact = ([from, to]: readonly [number, number], at: number | null = null): Contact => ({
	from,
	to,
	at,
	weight: 1
});
const untimed = (size: number, pairs: [number, number][], words?: string[][]) =>
	buildNetwork({ size, contacts: pairs.map((pair) => contact(pair)), words });

function score(
	id: string,
	network: Network,
	person: number,
	candidates: number[],
	parameters?: object
): number[] {
	const found = SCORES.find((one) => one.id === id)!;
	const into = new Float64Array(candidates.length);
	found.prepare(network, { ...found.parameters[0], ...parameters })(
		person,
		Int32Array.from(candidates),
		into
	);
	return [...into];
}

/** All five tied to all: the example of NetworkX's documentation of link prediction, with its figures. */
const COMPLETE = untimed(
	5,
	[0, 1, 2, 3, 4].flatMap((one) =>
		[0, 1, 2, 3, 4].filter((other) => other > one).map((other): [number, number] => [one, other])
	)
);
/** 0 and 4 share 1 and 2; 1 also knows 3; 5 hangs on 4. */
const SMALL = untimed(6, [
	[0, 1],
	[0, 2],
	[1, 3],
	[4, 1],
	[4, 2],
	[4, 5]
]);

describe('scores as published or worked out by hand', () => {
	it.each([
		['adamic-adar', COMPLETE, 0, [1], [2.1640425613334453]],
		['resource-allocation', COMPLETE, 0, [1], [0.75]],
		['jaccard', COMPLETE, 0, [1], [0.6]],
		['common-neighbours', COMPLETE, 0, [1], [3]],
		['common-neighbours', SMALL, 0, [3, 4, 5], [1, 2, 0]],
		['adamic-adar', SMALL, 0, [3, 4, 5], [1 / Math.log(3), 1 / Math.log(3) + 1 / Math.log(2), 0]],
		['resource-allocation', SMALL, 0, [3, 4, 5], [1 / 3, 1 / 3 + 1 / 2, 0]],
		['jaccard', SMALL, 0, [3, 4, 5], [1 / 2, 2 / 3, 0]],
		['popularity', SMALL, 0, [3, 4, 5], [1, 3, 1]],
		// Ways of two steps damped twice, of three steps three times: 0-1-4-5 and 0-2-4-5 lead to 5.
		['katz', SMALL, 0, [3, 4, 5], [0.05 ** 2, 2 * 0.05 ** 2, 2 * 0.05 ** 3]],
		// 0-1-4-5 and 0-2-4-5: one through persons with three ties each, one through two and three; none ends at 4.
		['three-steps', SMALL, 0, [3, 4, 5], [0, 0, 1 / 3 + 1 / Math.sqrt(6)]],
		// 0 and 4 both turned to 1 and 2; 4 also turned to 5, the one of her three.
		['turned-to-alike', SMALL, 0, [3, 5], [0, 2 / Math.sqrt(2) / Math.sqrt(3 * 2)]]
	])('%s', (id, network, person, candidates, due) => {
		score(id, network, person, candidates).forEach((value, index) =>
			expect(value).toBeCloseTo(due[index]!, 10)
		);
	});

	it('random walk with restart is the same as by the equation', () => {
		const size = 6;
		const degree = [2, 3, 2, 1, 3, 1];
		let chances = [1, 0, 0, 0, 0, 0];
		for (let round = 0; round < 500; round++) {
			chances = chances.map((_, person) => {
				let arriving = person === 0 ? 0.15 : 0;
				for (let other = 0; other < size; other++) {
					const isTied = SMALL.neighbours
						.subarray(SMALL.offsets[other], SMALL.offsets[other + 1])
						.includes(person);
					if (isTied) arriving += (0.85 * chances[other]!) / degree[other]!;
				}
				return arriving;
			});
		}
		score('random-walk', SMALL, 0, [0, 1, 2, 3, 4, 5]).forEach((value, person) =>
			expect(value).toBeCloseTo(chances[person]!, 3)
		);
	});

	it('a walk through the surroundings finds what a walk through all finds', () => {
		const chances = Float64Array.from({ length: SMALL.neighbours.length }, (_, place) => {
			const person = SMALL.offsets.findLastIndex((offset) => offset <= place);
			return 1 / (SMALL.offsets[person + 1]! - SMALL.offsets[person]!);
		});
		const into = new Float64Array(6);
		pushFrom(SMALL, chances, 0.15)(0, Int32Array.from([0, 1, 2, 3, 4, 5]), into);
		score('random-walk', SMALL, 0, [0, 1, 2, 3, 4, 5]).forEach((value, person) =>
			expect(into[person]).toBeCloseTo(value, 2)
		);
	});

	it('FastRP puts persons with the same neighbours in the same place', () => {
		const [same, other] = score(
			'fastrp',
			untimed(6, [
				[0, 2],
				[0, 3],
				[1, 2],
				[1, 3],
				[4, 5]
			]),
			0,
			[1, 4]
		);
		expect(same).toBeCloseTo(1, 5);
		expect(Math.abs(other!)).toBeLessThan(0.5);
	});

	it('attribute cosine counts rare words more, and what all share not at all', () => {
		const words = [
			['a', 'rare'],
			['a', 'rare'],
			['a', 'often'],
			['a', 'often'],
			['a', 'often', 'rare'],
			['a']
		];
		const [alike, unlike, half, none] = score(
			'attribute-cosine',
			untimed(6, [[0, 1]], words),
			0,
			[1, 2, 4, 5]
		);
		expect([alike, unlike, none]).toEqual([1, 0, 0]);
		expect(half).toBeCloseTo(Math.log(2) / Math.hypot(Math.log(2), Math.log(2)), 10);
	});

	it('peers: a newcomer is told whom people alike work with', () => {
		const network = untimed(
			5,
			[
				[0, 3],
				[1, 4]
			],
			[['maths'], ['art'], ['maths'], [], []]
		);
		const [ofLike, ofOther] = score('peers', network, 2, [3, 4]);
		expect(ofLike).toBeGreaterThan(0);
		expect(ofOther).toBe(0);
	});
});

describe('scores with time', () => {
	const network = buildNetwork({
		size: 5,
		contacts: [contact([0, 1], 0), contact([2, 1], 50), contact([0, 1], 50), contact([3, 4], 100)]
	});

	it('recent popularity halves a contact every half-life of the whole span', () => {
		expect(score('recent-popularity', network, 0, [1, 2, 4], { halfLife: 0.5 })).toEqual([
			0.25 + 0.5 + 0.5,
			0.5,
			1
		]);
	});

	it('new ties count once, when they begin', () => {
		expect(score('recent-ties', network, 0, [1, 2, 4], { halfLife: 0.5 })).toEqual([0.25 + 0.5, 0.5, 1]);
	});

	it('turned to of late counts only who was turned to', () => {
		expect(score('recent-requests', network, 0, [1, 2, 4], { halfLife: 0.5 })).toEqual([1.25, 0, 1]);
	});

	it('first contacts count with whom others began', () => {
		const hosted = buildNetwork({
			size: 7,
			contacts: [1, 2, 3, 4, 5].map((guest) => contact([guest, 0], 100))
		});
		// 0 is in five contacts, of which three are her own first ones; 6 is met by nobody.
		expect(score('first-contacts', hosted, 6, [0, 1, 4], { halfLife: 1 })).toEqual([5, 1, 0]);
	});

	it('who turned to nobody is told nothing by those who turn to the same', () => {
		const asked = buildNetwork({ size: 4, contacts: [contact([0, 1], 0), contact([2, 1], 9)] });
		expect(score('turned-to-alike', asked, 1, [3], { halfLife: 1 })).toEqual([0]);
		expect(score('turned-to-alike', asked, 0, [3], { halfLife: 1 })).toEqual([0]);
	});

	it('Katz along recent ties damps each step and fades each tie', () => {
		const chain = buildNetwork({ size: 3, contacts: [contact([0, 1], 0), contact([1, 2], 100)] });
		const [two] = score('recent-katz', chain, 0, [2], { halfLife: 0.5, damping: 0.05 });
		expect(two).toBeCloseTo(0.05 ** 2 * Math.sqrt(0.25), 10);
	});

	it('a walk to those turned to goes with the direction', () => {
		const asked = buildNetwork({
			size: 4,
			contacts: [contact([0, 1], 0), contact([1, 2], 1), contact([3, 1], 2)]
		});
		const [turnedTo, turning] = score('directed-walk', asked, 0, [2, 3]);
		expect(turnedTo).toBeGreaterThan(turning! * 5);
	});

	it('a walk along recent ties prefers the fresher one', () => {
		const fork = buildNetwork({
			size: 5,
			contacts: [contact([0, 1], 90), contact([0, 2], 0), contact([1, 3], 100), contact([2, 4], 0)]
		});
		const [fresh, old] = score('recent-random-walk', fork, 0, [3, 4]);
		expect(fresh).toBeGreaterThan(old! * 2);
	});
});

it('every score gives the same a second time, and leaves nothing behind from the person before', () => {
	const network = buildNetwork({
		size: 6,
		contacts: [...Array(20).keys()].map((index) => contact([index % 6, (index * 5 + 1) % 6], index)),
		words: [['a'], ['a', 'b'], ['b'], ['a'], ['b'], ['c']]
	});
	for (const { prepare, parameters } of SCORES) {
		const scorer = prepare(network, parameters[0]!);
		const run = () => {
			const into = new Float64Array(5);
			scorer(0, Int32Array.from([1, 2, 3, 4, 5]), into);
			scorer(1, Int32Array.from([2]), new Float64Array(1));
			return [...into];
		};
		expect(run()).toEqual(run());
	}
});
