import { type Language, readYaml } from '../ingredients.ts';
import { type Day, dayOf, nextSchoolDay, REFERENCE_DAY } from './calendar.ts';
import { type Community, CROSS_BORDER, type TeachingProfile } from './communities.ts';
import type { CastMember, Member } from './people.ts';
import type { Random } from './random.ts';

type Unattached = {
	left: Record<string, number>;
	alone: [count: number, region: string][];
	profiles: TeachingProfile[];
};

export const LANGUAGE_OF: Record<string, Language> = { SE: 'sv', DE: 'de', PT: 'pt', IE: 'en' };

/** Nobody who joined in the last days is without a tie by nature: 90 days are the limit of the indicator. */
const SETTLED = REFERENCE_DAY - 90;

/** Who belongs where since when: the members of thirteen communities, then those without one. */
export function makeMembers(communities: Community[], random: Random): Member[] {
	const cast = readYaml<CastMember[]>('world/cast.yaml');
	const unattached = readYaml<Unattached>('world/unattached.yaml');
	const regional = communities.filter(({ number }) => number !== CROSS_BORDER);
	const members = regional.flatMap((community) =>
		membersOf(
			community,
			cast.filter((one) => one.community === community.number),
			random
		)
	);
	for (const community of regional) {
		const count = unattached.left[community.number] ?? 0;
		for (let index = 0; index < count; index++) members.push(leaver(community, index, random));
	}
	for (const [count, region] of unattached.alone)
		for (let index = 0; index < count; index++)
			members.push(loner(region, index, unattached.profiles, random));
	chooseIsolated(members, random);
	return members;
}

function membersOf(community: Community, cast: CastMember[], random: Random): Member[] {
	const byHand = cast.map((one) => castMember(one));
	const others = Array.from({ length: community.members - cast.length }, (_, index) => {
		const region = homeOf(community, random);
		const key = `seed:teacher-${community.number}-${index + 1}`;
		const joined = joinDay(community, region, random);
		const one = member(key, region, joined, profileOf(community.profiles, random), random, community.number);
		return { ...one, isAtHome: community.regions.includes(region) };
	});
	// Three who joined in the last sixty days in the west of Ireland and have met nobody.
	if (community.number === 12)
		for (const [index, one] of others
			.filter(({ region }) => region === 'IE042')
			.slice(0, 3)
			.entries())
			Object.assign(one, {
				isLoneJoiner: true,
				joined: nextSchoolDay(REFERENCE_DAY - 45 + index * 13, ['IE042'])
			});
	return [...byHand, ...others];
}

/** Seven in eight work where the community is based. */
function homeOf({ regions, around }: Community, random: Random): string {
	if (around.length && random.chance(0.12)) return random.pick(around);
	return random.chance(0.7) ? regions[0]! : regions.at(-1)!;
}

/** A good quarter founds a community; the others come by and by, fewer each year. */
function joinDay({ founded }: Community, region: string, random: Random): Day {
	if (random.chance(0.28)) return founded;
	const span = REFERENCE_DAY - founded - 10;
	const day = founded + Math.floor(span * random.unit() ** 1.25);
	return nextSchoolDay(day, [region]) ?? founded;
}

function profileOf(profiles: TeachingProfile[], random: Random): TeachingProfile {
	return random.pickWeighted(profiles, ([weight]) => weight)!;
}

function member(
	key: string,
	region: string,
	joined: Day,
	[, subjects, stages]: TeachingProfile,
	random: Random,
	home: number | null
): Member {
	const country = region.slice(0, 2);
	return {
		...{ key, country, region, joined, home, community: home, facilitates: null, left: null, cast: null },
		...{ inCrossBorder: false, isIsolated: false, isLoneJoiner: false, isBridge: false, isDemo: false },
		isAtHome: true,
		language: LANGUAGE_OF[country]!,
		subjects: [...subjects],
		stages: [...stages],
		activity: Math.exp(0.75 * random.normal() - 0.28)
	};
}

function castMember(cast: CastMember): Member {
	const { key, community, region, joined, subjects, stages } = cast;
	const country = region.slice(0, 2);
	return {
		...{ key: `seed:teacher-${key}`, community, home: community, region, country, cast, subjects, stages },
		...{ inCrossBorder: false, left: null, isIsolated: false, isLoneJoiner: false, isAtHome: true },
		facilitates: cast.facilitates ? community : null,
		joined: dayOf(joined),
		language: cast.language,
		activity: 1.6,
		isBridge: cast.bridge ?? false,
		isDemo: cast.demo ?? false
	};
}

/** One in twenty leaves a community; her ties stay and grow old. */
function leaver(community: Community, index: number, random: Random): Member {
	const region = community.regions[0]!;
	const joined = nextSchoolDay(community.founded + random.integer(0, 150), [region])!;
	const key = `seed:teacher-left-${community.number}-${index + 1}`;
	const one = member(key, region, joined, profileOf(community.profiles, random), random, community.number);
	return { ...one, community: null, left: joined + random.integer(150, 400) };
}

function loner(region: string, index: number, profiles: TeachingProfile[], random: Random): Member {
	const joined = nextSchoolDay(random.integer(30, REFERENCE_DAY - 40), [region])!;
	const key = `seed:teacher-${region.toLowerCase()}-${index + 1}`;
	return member(key, region, joined, profileOf(profiles, random), random, null);
}

/** About one in twelve has no tie 90 days after joining; those without a community three times as often. */
function chooseIsolated(members: Member[], random: Random): void {
	const settled = members.filter((one) => one.joined <= SETTLED);
	const free = settled.filter((one) => !one.cast && one.left === null);
	for (const one of random.sample(free, Math.round(settled.length * 0.08), ({ home }) => (home ? 1 : 3)))
		one.isIsolated = true;
}
