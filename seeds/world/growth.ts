import { type Day, dayOf, endOfSchoolYear, isSchoolDay, REFERENCE_DAY, schoolYearOf } from './calendar.ts';
import type { Community } from './communities.ts';
import { livelyDay } from './lively-days.ts';
import { Network, type NewTie, type Through } from './network.ts';
import { partnerAbroad, partnerNearby } from './partners.ts';
import type { Person } from './people.ts';
import { Random } from './random.ts';
import { YEARS, type YearTarget } from './targets.ts';

/** Something that may bring two people together on a day. */
type Occasion = { day: Day } & (
	{ pair: [Person, Person]; through: Through } | { newcomer: Person } | { active: Person }
);

/** When the bridge of Skåne met the colleagues behind the border. */
const BRIDGE_DAYS = [445, 520, 615, 760];

/**
 * Lets the network grow day by day: small circles at each founding meeting, a first colleague for newcomers within 90
 * days, and then whoever is active turns to somebody near and alike; a growing share of it across borders.
 */
export function growNetwork(people: Person[], communities: Community[]): NewTie[] {
	const random = new Random('growth');
	const network = new Network(people);
	const occasions = [
		...foundingCircles(people, communities, random),
		...bridgeVisits(people, random),
		...vocationalVisit(people),
		...newcomers(people, random),
		...YEARS.flatMap((year) => activeDays(people, year, random))
	].sort((a, b) => a.day - b.day);
	const counts = new Map<number, { all: number; crossBorder: number }>(
		YEARS.map(({ year }) => [year, { all: 0, crossBorder: 0 }])
	);
	for (const occasion of occasions) {
		const target = YEARS.find(({ year }) => year === schoolYearOf(occasion.day))!;
		const count = counts.get(target.year)!;
		const before = network.ties.length;
		if ('pair' in occasion) {
			const [from, to] = occasion.pair;
			if (network.canTie(from, to, occasion.day)) network.tie(from, to, occasion.day, occasion.through);
		} else if ('newcomer' in occasion) welcome(network, occasion.newcomer, occasion.day, random);
		else {
			const isAbroadDue = count.crossBorder + 0.5 < target.crossBorder * (count.all + 1);
			if (!isAbroadDue || !turnAbroad(network, occasion.day, random))
				turnTo(network, occasion.active, occasion.day, random);
		}
		if (network.ties.length === before) continue;
		const { from, to } = network.ties.at(-1)!;
		count.all++;
		if (from.country !== to.country) count.crossBorder++;
	}
	return network.ties;
}

/** Three or four of those who sat at one table at the first meeting stay in touch. */
function foundingCircles(people: Person[], communities: Community[], random: Random): Occasion[] {
	return communities.flatMap(({ number, founded }) => {
		const present = random.shuffled(
			people.filter((one) => one.home === number && one.joined === founded && !one.isIsolated)
		);
		const occasions: Occasion[] = [];
		for (let start = 0; start < present.length; start += 6) {
			const circle = present.slice(start, start + random.integer(3, 4));
			for (const [index, one] of circle.entries())
				for (const other of circle.slice(index + 1))
					occasions.push({ day: founded, pair: [one, other], through: 'meeting' });
		}
		return occasions;
	});
}

/** One person of Skåne is the only one who knows anybody in the community behind the Danish border. */
function bridgeVisits(people: Person[], random: Random): Occasion[] {
	const bridge = people.find(({ isBridge }) => isBridge)!;
	return BRIDGE_DAYS.flatMap((planned) => {
		let day = planned;
		while (!isSchoolDay(day, bridge.region) || !isSchoolDay(day, 'DEF0C')) day++;
		const known = people.filter(
			(one) => one.home === 8 && one.joined <= day && !one.isIsolated && one.languages.includes('de')
		);
		const [hostess] = random.sample(known, 1, ({ facilitates, activity }) => (facilitates ? 20 : activity));
		return hostess ? [{ day, pair: [bridge, hostess] as [Person, Person], through: 'meeting' as const }] : [];
	});
}

/** The vocational community keeps to itself but for one talk among facilitators. */
function vocationalVisit(people: Person[]): Occasion[] {
	const leads = (number: number) => people.find(({ facilitates }) => facilitates === number)!;
	return [{ day: dayOf('2025-11-06'), pair: [leads(4), leads(1)], through: 'meeting' }];
}

function newcomers(people: Person[], random: Random): Occasion[] {
	return people
		.filter((one) => !one.isIsolated && !one.isLoneJoiner)
		.flatMap((newcomer) => {
			const latest = Math.min(newcomer.joined + 84, REFERENCE_DAY - 1, newcomer.left ?? REFERENCE_DAY);
			const day = livelyDay(newcomer.region, newcomer.joined, latest, random);
			return day === null ? [] : [{ day, newcomer }];
		});
}

function activeDays(people: Person[], { year, turns }: YearTarget, random: Random): Occasion[] {
	const end = endOfSchoolYear(year);
	const there = people.filter((one) => one.joined < end && !one.isIsolated && !one.isLoneJoiner);
	const first = Math.min(...there.map(({ joined }) => joined));
	const start = Math.max(first, endOfSchoolYear(year - 1) + 1);
	const occasions: Occasion[] = [];
	for (const active of drawActive(there, turns, random)) {
		const day = livelyDay(
			active.region,
			Math.max(start, active.joined),
			Math.min(end, active.left ?? end),
			random
		);
		if (day !== null) occasions.push({ day, active });
	}
	return occasions;
}

/** So many people, each as often as she is active. */
function drawActive(people: Person[], count: number, random: Random): Person[] {
	const sums: number[] = [];
	let total = 0;
	for (const { activity } of people) sums.push((total += activity));
	return Array.from({ length: count }, () => {
		const wanted = random.unit() * total;
		let low = 0;
		for (let high = sums.length - 1; low < high;) {
			const middle = (low + high) >> 1;
			if (sums[middle]! > wanted) high = middle;
			else low = middle + 1;
		}
		return people[low]!;
	});
}

function welcome(network: Network, newcomer: Person, day: Day, random: Random): void {
	if (network.neighbours(newcomer).length) return;
	const partner = partnerNearby(network, newcomer, day, random) ?? anybody(network, newcomer, day, random);
	if (partner) network.tie(newcomer, partner, day, random.chance(0.35) ? 'introduction' : 'community');
}

/** Where nobody is near, somebody of the same country. */
function anybody(network: Network, person: Person, day: Day, random: Random): Person | undefined {
	const possible = network.people.filter(
		(other) =>
			other.country === person.country && network.canTie(person, other, day) && isSchoolDay(day, other.region)
	);
	return possible.length ? random.pick(possible) : undefined;
}

function turnTo(network: Network, active: Person, day: Day, random: Random): void {
	const partner = partnerNearby(network, active, day, random);
	if (!partner) return;
	const isSchool = active.school === partner.school;
	const ways: Through[] = ['community', 'community', 'meeting', 'meeting', 'material', 'introduction'];
	network.tie(active, partner, day, isSchool ? 'school' : random.pick(ways));
}

/** Whoever speaks another language and belongs to the cross-border community looks beyond the border first. */
function turnAbroad(network: Network, day: Day, random: Random): boolean {
	const isTwinned = schoolYearOf(day) > 2023;
	for (let attempt = 0; attempt < 12; attempt++) {
		const [active] = random.sample(network.people, 1, (one) =>
			one.joined <= day && !one.isIsolated && one.languages.length > 1 && isSchoolDay(day, one.region)
				? one.activity * (isTwinned && one.inCrossBorder ? 8 : 1) * (one.facilitates ? 3 : 1)
				: 0
		);
		const partner = active && partnerAbroad(network, active, day, random);
		if (!partner) continue;
		const both = isTwinned && active.inCrossBorder && partner.inCrossBorder;
		network.tie(
			active,
			partner,
			day,
			random.pick<Through>(both ? ['community', 'meeting'] : ['material', 'introduction', 'meeting'])
		);
		return true;
	}
	return false;
}
