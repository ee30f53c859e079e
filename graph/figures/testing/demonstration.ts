import { type Day, instant, REFERENCE_DAY } from '#seeds/world/calendar.ts';
import type { Person as Invented } from '#seeds/world/people.ts';
import { generateWorld } from '#seeds/world/world.ts';
import { assemble, type Person, type Place, type SkillName, type Snapshot } from '../snapshot.ts';

/** The demonstration world as figures see it, made in memory: no server is needed. */
export function demonstration(): Snapshot {
	const world = generateWorld();
	const counted = world.people.filter(({ consents }) => consents.figures);
	const keys = new Set(counted.map(({ key }) => key));
	const skills = new Set(counted.flatMap(({ offers, seeks }) => [...offers, ...seeks].map(({ ref }) => ref)));
	const members = (number: number) => world.people.filter((one) => communitiesOf(one).includes(number));
	return assemble(
		{
			people: counted.map(toPerson),
			ties: world.ties
				.filter(({ from, to }) => keys.has(from.key) && keys.has(to.key))
				.map((tie) => ({
					from: tie.from.key,
					to: tie.to.key,
					since: moment(tie.since),
					lastAt: moment(tie.lastAt),
					reciprocatedAt: tie.reciprocated === null ? null : moment(tie.reciprocated),
					form: tie.form,
					setting: tie.setting
				})),
			places: placesOf(world.people),
			communities: world.communities.map(({ number, name, regions }) => ({
				id: `c_${number}`,
				name,
				language: 'en',
				visibility: 'public',
				kind: 'regional',
				regions,
				members: members(number).length
			})),
			materials: [],
			skills: [...skills].map(toSkill),
			members: world.people.length
		},
		moment(REFERENCE_DAY)
	);
}

const moment = (day: Day) => Date.parse(instant(day, 0));

function communitiesOf({ community, inCrossBorder }: Invented): number[] {
	return [...(community === null ? [] : [community]), ...(inCrossBorder ? [14] : [])];
}

function toPerson(person: Invented): Person {
	const dated = (list: Invented['offers']) =>
		list.map(({ ref, since }) => ({ uri: ref, since: moment(since) }));
	return {
		id: person.key,
		region: person.region,
		since: moment(person.joined),
		subjects: person.subjects,
		stages: person.stages,
		languages: person.languages,
		communities: communitiesOf(person).map((number) => ({ id: `c_${number}`, since: moment(person.joined) })),
		offers: dated(person.offers),
		seeks: dated(person.seeks)
	};
}

function placesOf(people: readonly Invented[]): Place[] {
	const codes = new Set(people.flatMap(({ region }) => [2, 3, 4, 5].map((size) => region.slice(0, size))));
	return [...codes].sort().map((code) => ({
		code,
		name: code,
		country: code.slice(0, 2),
		level: code.length - 2,
		latitude: null,
		longitude: null,
		members: people.filter(({ region }) => region === code).length
	}));
}

const toSkill = (notation: string): SkillName => ({
	uri: notation,
	notation,
	prefLabelEn: notation,
	prefLabelSv: null,
	prefLabelDe: null,
	prefLabelPt: null,
	prefLabelOther: null
});
