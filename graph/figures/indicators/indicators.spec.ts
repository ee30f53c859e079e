import { describe, expect, it } from 'vitest';
import { Figures } from '../current.ts';
import { assemble, type NamedMaterial, type Person, type SnapshotRows } from '../snapshot.ts';
import { INDICATORS } from './index.ts';
import { runIndicators } from './run-indicators.ts';
import { View } from './view.ts';

const NOW = Date.UTC(2026, 5, 1);
const DAY = 24 * 60 * 60 * 1000;
const ago = (days: number) => NOW - days * DAY;

/** Twelve people: six in each of two NUTS-2 regions of Sweden's west and Portugal's north. */
const people = Array.from({ length: 12 }, (_, index): Person => ({
	id: `t${index}`,
	region: index < 6 ? 'SE232' : 'PT11A',
	since: ago(index === 11 ? 30 : 400),
	subjects: [],
	stages: [],
	languages: ['en'],
	communities: [],
	offers: index === 6 ? [{ uri: 'b', since: ago(300) }] : [],
	seeks: [
		...(index < 5 ? [{ uri: 'a', since: ago(300) }] : []),
		...(index > 5 ? [{ uri: 'b', since: ago(300) }] : [])
	]
}));

type Pair = [from: number, to: number, more?: object];
const tie = ([from, to, more]: Pair): SnapshotRows['ties'][number] => ({
	from: `t${from}`,
	to: `t${to}`,
	since: ago(200),
	lastAt: ago(10),
	reciprocatedAt: null,
	form: 'informal',
	setting: 'digital',
	...more
});

const material = (id: string, more: Partial<NamedMaterial>): NamedMaterial => ({
	id,
	language: 'sv',
	since: ago(300),
	authors: ['t0'],
	isVersion: false,
	versions: [],
	uses: [],
	adaptations: [],
	...more
});

const place = (code: string) => ({
	code,
	name: code,
	country: code.slice(0, 2),
	level: code.length - 2,
	latitude: null,
	longitude: null,
	members: 8
});

function snapshotOf(pairs: Pair[], materials: NamedMaterial[] = []) {
	const rows = { people, ties: pairs.map(tie), materials, communities: [], skills: [], members: 16 };
	return assemble({ ...rows, places: ['SE232', 'PT11A'].map(place) }, NOW);
}

const measure = (id: string, pairs: Pair[], materials?: NamedMaterial[], region: string | null = null) =>
	INDICATORS.find((one) => one.id === id)!.measure(new View(snapshotOf(pairs, materials), NOW, region));

describe('the indicators, against figures worked out by hand', () => {
	it('cross-border share: 1 of 4 ties, where chance would give 6·6 of 66 pairs', () => {
		const { value, expected } = measure('cross-border-share', [
			[0, 1],
			[1, 2],
			[6, 7],
			[0, 6]
		]);
		expect(value).toBe(0.25);
		expect(expected).toBeCloseTo(36 / 66, 10);
	});

	it('leaves out a tie that sleeps', () => {
		const asleep = { since: ago(900), lastAt: ago(400) };
		expect(
			measure('cross-border-share', [
				[0, 1],
				[0, 6, asleep]
			]).value
		).toBe(0);
	});

	it('E-I index: (1 − 3) ÷ 4, where the sizes alone would give (36 − 30) ÷ 66', () => {
		const measured = measure('e-i-index', [
			[0, 1],
			[1, 2],
			[6, 7],
			[0, 6]
		]);
		expect(measured.value).toBe(-0.5);
		expect(measured.expected).toBeCloseTo(6 / 66, 10);
		expect(measured.rescaled).toBe(-0.5);
	});

	it('E-I index is rescaled where the sizes bound it (Krackhardt & Stern 1988)', () => {
		// 32 ties of which at most 30 can be internal: the least index is (2 − 30) ÷ 32.
		const inside: Pair[] = [0, 6].flatMap((first) =>
			[0, 1, 2, 3, 4, 5].flatMap((a) =>
				[0, 1, 2, 3, 4, 5].filter((b) => b > a).map((b): Pair => [first + a, first + b])
			)
		);
		const measured = measure('e-i-index', [...inside, [0, 6], [1, 7]]);
		expect(measured.value).toBe((2 - 30) / 32);
		expect(measured.rescaled).toBe(-1);
	});

	it('E-I index of a region counts the ties that leave it', () => {
		expect(
			measure(
				'e-i-index',
				[
					[0, 1],
					[0, 6],
					[1, 7],
					[8, 9]
				],
				[],
				'SE232'
			).value
		).toBeCloseTo(1 / 3, 10);
	});

	it('density: 3 of 66 pairs', () => {
		expect(
			measure('density', [
				[0, 1],
				[1, 2],
				[0, 6]
			]).value
		).toBeCloseTo(3 / 66, 10);
	});

	it('reciprocity: 1 of 2 pairs', () => {
		const mutual = { reciprocatedAt: ago(50) };
		const measured = measure('reciprocity', [
			[0, 1, mutual],
			[1, 2]
		]);
		expect(measured.value).toBe(0.5);
		// Groups of one to four are not told apart.
		expect(measured.companion).toBeNull();
	});

	it('isolates: 8 of the 11 who joined 90 days ago', () => {
		const { value, n } = measure('isolates-after-90-days', [
			[0, 1],
			[1, 2]
		]);
		expect(n).toBe(11);
		expect(value).toBeCloseTo(8 / 11, 10);
	});

	it('in person: 1 of 4 ties', () => {
		expect(
			measure('in-person-share', [
				[0, 1, { setting: 'analog' }],
				[1, 2],
				[2, 3],
				[3, 4]
			]).value
		).toBe(0.25);
	});

	it('unmet demand: of two skills that five look for, one is offered', () => {
		expect(measure('unmet-demand', []).value).toBe(0.5);
	});

	it('translations: 1 of 2 originals, after 100 days', () => {
		const measured = measure(
			'translation-share',
			[],
			[
				material('m1', { versions: [ago(200)] }),
				material('m2', {}),
				material('m3', { language: 'pt', isVersion: true, since: ago(200) })
			]
		);
		expect(measured).toMatchObject({ value: 0.5, companion: 100, n: 2 });
	});

	it('travelling materials: used abroad, not at home', () => {
		const use = (by: string) => ({ uses: [{ by, since: ago(5) }] });
		const materials = [material('m1', use('t7')), material('m2', use('t1')), material('m3', {})];
		expect(measure('travelling-materials', [], materials).value).toBe(1);
	});

	it('reach: each of two regions is within three ties of the other, or of neither', () => {
		expect(
			measure('reach', [
				[0, 1],
				[1, 6]
			]).value
		).toBe(1);
		expect(measure('reach', [[0, 1]]).value).toBe(0);
	});
});

describe('what is told of an indicator', () => {
	it('is hidden where its parts would tell of fewer than five', () => {
		const figures = new Figures(
			snapshotOf([
				[0, 1],
				[1, 2],
				[6, 7],
				[0, 6]
			])
		);
		const share = runIndicators(figures, null).find(({ id }) => id === 'cross-border-share')!;
		expect(share).toMatchObject({ value: null, expected: null, suppressed: true, n: 12, coverage: 0.75 });
	});

	it('has a definition, a source, and thirteen days at most', () => {
		for (const indicator of runIndicators(new Figures(snapshotOf([])), null)) {
			expect(indicator.formula).not.toBe('');
			expect(indicator.source).not.toBe('');
			expect(indicator.series.length).toBeLessThanOrEqual(13);
		}
	});

	it('gives the coverage of a region in steps of 5 %', () => {
		const [first] = runIndicators(new Figures(snapshotOf([])), 'SE232');
		expect(first!.coverage).toBe(0.75);
	});
});
