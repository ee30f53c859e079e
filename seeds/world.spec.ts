import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { stepsOf } from './steps.ts';
import { isSchoolDay, REFERENCE_DAY } from './world/calendar.ts';
import { externalInternalIndex, networkFigures } from './world/figures.ts';
import { MOST_TIES, YEARS } from './world/targets.ts';
import { generateWorld, type World } from './world/world.ts';

let world: World;
beforeAll(() => {
	world = generateWorld();
}, 60_000);

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('the demonstration world', () => {
	test('is the same each time', () => {
		expect(digest(stepsOf(generateWorld()))).toBe(digest(stepsOf(world)));
	}, 60_000);

	test('has the size that the product asks for', () => {
		expect(world.people).toHaveLength(1200);
		expect(world.schools.length).toBeGreaterThan(170);
		expect(world.schools.length).toBeLessThan(210);
		expect(world.people.filter(({ facilitates }) => facilitates !== null)).toHaveLength(24);
		expect(world.materials.length).toBeGreaterThanOrEqual(600);
		expect(world.uses.filter(({ notes }) => notes).length).toBeGreaterThanOrEqual(200);
	});

	test('gives each community its members and facilitators', () => {
		for (const { number, members, facilitators } of world.communities) {
			const own = world.people.filter((one) =>
				number === 14 ? one.inCrossBorder : one.community === number
			);
			expect(own, `community ${number}`).toHaveLength(members);
			const leaders = world.people.filter(({ facilitates }) => facilitates === number);
			expect(leaders, `facilitators of ${number}`).toHaveLength(facilitators);
			expect(leaders.every((one) => own.includes(one))).toBe(true);
		}
	});

	test('gives everybody a name of her own, two to five offers and one to four needs', () => {
		expect(new Set(world.people.map(({ name }) => name)).size).toBe(world.people.length);
		const isWrong = world.people.filter(
			({ offers, seeks }) => offers.length < 2 || offers.length > 5 || seeks.length < 1 || seeks.length > 4
		);
		expect(isWrong.map(({ name }) => name)).toEqual([]);
		const both = world.people.filter(({ offers, seeks }) =>
			offers.some(({ ref }) => seeks.some((need) => need.ref === ref))
		);
		expect(both).toEqual([]);
	});

	test('keeps to the shares of consent and visibility', () => {
		const share = (isCounted: (person: World['people'][number]) => boolean) =>
			world.people.filter(isCounted).length / 1200;
		expect(share(({ consents }) => consents.figures)).toBeCloseTo(0.78, 2);
		expect(share(({ consents }) => consents.maps)).toBeCloseTo(0.9, 2);
		expect(share(({ consents }) => consents.suggest)).toBeCloseTo(0.92, 2);
		expect(share(({ consents }) => consents.research)).toBeCloseTo(0.55, 2);
		expect(share(({ visibility }) => visibility === 'public')).toBeCloseTo(0.35, 1);
		expect(share(({ visibility }) => visibility === 'private')).toBeCloseTo(0.03, 2);
	});
});

describe('its network', () => {
	test.each(YEARS)(
		'meets the figures of the school year $year',
		({ year, crossBorder, inPerson, reciprocity }) => {
			const figures = networkFigures(world.people, world.ties).years.find((one) => one.year === year)!;
			expect(Math.abs(figures.crossBorder - crossBorder)).toBeLessThan(0.012);
			expect(Math.abs(figures.inPerson - inPerson)).toBeLessThan(0.01);
			expect(Math.abs(figures.reciprocity - reciprocity)).toBeLessThan(0.01);
		}
	);

	test('has the degrees of real networks', () => {
		const { medianDegree, mostTies, isolated, dormant } = networkFigures(world.people, world.ties);
		expect(medianDegree).toBe(4);
		expect(mostTies).toBeLessThanOrEqual(MOST_TIES);
		expect(Math.abs(isolated - 0.08)).toBeLessThan(0.015);
		expect(dormant).toBeGreaterThan(0.15);
		expect(dormant).toBeLessThan(0.35);
	});

	test('has no tie in the holidays, before somebody joined, without a language, or twice', () => {
		const wrong = world.ties.filter(
			({ from, to, since, lastAt, reciprocated }) =>
				[from, to].some((person) => !isSchoolDay(since, person.region) || person.joined > since) ||
				lastAt < since ||
				lastAt >= REFERENCE_DAY ||
				(reciprocated !== null && (reciprocated <= since || reciprocated > lastAt)) ||
				!from.languages.some((language) => to.languages.includes(language))
		);
		expect(wrong.map(({ from, to }) => `${from.key} ${to.key}`)).toEqual([]);
		const pairs = world.ties.map(({ from, to }) => [from.key, to.key].sort().join());
		expect(new Set(pairs).size).toBe(pairs.length);
	});

	test('keeps community 4 most to itself and opens community 14 most', () => {
		const index = new Map(
			world.communities.map(({ number }) => [
				number,
				externalInternalIndex(
					(one) => (number === 14 ? one.inCrossBorder : one.community === number),
					world.ties
				)
			])
		);
		const sorted = [...index].sort((a, b) => a[1] - b[1]).map(([number]) => number);
		expect(sorted[0]).toBe(4);
		expect(sorted.at(-1)).toBe(14);
	});
});

describe('its contents', () => {
	test('let what builds on another come after it, by somebody else, under a licence that allows it', () => {
		const children = world.materials.filter(({ parent }) => parent);
		expect(children.length).toBeGreaterThan(50);
		for (const { key, parent, createdAt, author, licence } of children) {
			expect(createdAt, key).toBeGreaterThan(parent!.createdAt);
			expect(author, key).not.toBe(parent!.author);
			expect(parent!.licence, key).not.toContain('-ND');
			if (parent!.licence.includes('-SA')) expect(licence, key).toBe(parent!.licence);
		}
	});

	test('are made, asked and used by people who can read them', () => {
		expect(world.materials.filter(({ author, language }) => author.language !== language)).toEqual([]);
		expect(
			world.uses.filter(({ person, material }) => !person.languages.includes(material.language))
		).toEqual([]);
		expect(world.uses.filter(({ on, material }) => on <= material.createdAt)).toEqual([]);
		const replies = world.questions.flatMap(({ answers, createdAt }) =>
			answers.map((answer) => ({ ...answer, asked: createdAt }))
		);
		expect(replies.filter(({ author, language }) => author.language !== language)).toEqual([]);
		expect(replies.filter(({ createdAt, asked }) => createdAt <= asked)).toEqual([]);
	});

	test('leave some questions without any answer', () => {
		const open = world.questions.filter(({ answers, materials }) => !answers.length && !materials.length);
		expect(open.length).toBeGreaterThan(2);
	});

	test('hold meetings in their order, two of each community still to come', () => {
		for (const { number } of world.communities) {
			const days = world.meetings
				.filter(({ community }) => community.number === number)
				.map(({ day }) => day);
			expect(days, `community ${number}`).toEqual([...days].sort((a, b) => a - b));
			expect(days.filter((day) => day > REFERENCE_DAY)).toHaveLength(2);
		}
	});
});
