import { readYaml } from '../ingredients.ts';
import { type Day, nextSchoolDay, REFERENCE_DAY } from './calendar.ts';
import type { Community } from './communities.ts';
import type { Member, SkillOfPerson } from './people.ts';
import { isLeftToChance } from './planted.ts';
import type { Random } from './random.ts';

type Affinities = {
	subjects: Record<string, string[]>;
	stages: Record<string, string[]>;
	everybody: [often: string[], sometimes: string[]];
	from: Record<string, string[]>;
	until: Record<string, string[]>;
};

/** What a teacher offers and looks for. */
export type Skills = { offers: SkillOfPerson[]; seeks: SkillOfPerson[] };

/** Where wishes and knowledge come from: people offer what they teach, and look for what goes beyond it. */
const WEIGHTS = {
	offers: { focus: 3, subject: 1.6, stage: 0.8, often: 0.35, sometimes: 0.15 },
	seeks: { focus: 1, subject: 0.7, stage: 1.6, often: 0.7, sometimes: 0.45 }
};
const OFFERED = [2, 2, 2, 3, 3, 3, 4, 4, 5];
const SOUGHT = [1, 1, 1, 2, 2, 2, 3, 3, 4];
const ORDER = ['S0', 'S1', 'S2', 'S3', 'S4'];

let affinities: Affinities | undefined;

/** Draws what somebody offers and looks for, so that it suits subjects, stages and community. */
export function skillsOf(member: Member, community: Community | undefined, random: Random): Skills {
	const since = () => sinceOf(member, random);
	if (member.cast) {
		const given = (list: Record<string, number>) =>
			Object.entries(list).map(([ref, level]) => ({ ref, level, since: since() }));
		return { offers: given(member.cast.offers), seeks: given(member.cast.seeks) };
	}
	const offered = draw('offers', random.pick(OFFERED), member, community, random, new Set());
	const sought = draw('seeks', random.pick(SOUGHT), member, community, random, new Set(offered));
	const levels = { offers: [1, 2, 2, 3, 3], seeks: [1, 1, 2, 2, 3] };
	const withLevel = (list: string[], kind: 'offers' | 'seeks') =>
		list.map((ref) => ({ ref, level: random.pick(levels[kind]), since: since() }));
	return { offers: withLevel(offered, 'offers'), seeks: withLevel(sought, 'seeks') };
}

function draw(
	kind: 'offers' | 'seeks',
	count: number,
	member: Member,
	community: Community | undefined,
	random: Random,
	without: Set<string>
): string[] {
	const weights = [...weightsOf(kind, member, community)].filter(
		([skill]) => !without.has(skill) && isAllowed(kind, skill, member, community)
	);
	return random.sample(weights, count, ([, weight]) => weight).map(([skill]) => skill);
}

function weightsOf(
	kind: 'offers' | 'seeks',
	member: Member,
	community: Community | undefined
): Map<string, number> {
	affinities ??= readYaml<Affinities>('world/affinities.yaml');
	const { subjects, stages, everybody } = affinities;
	const weight = WEIGHTS[kind];
	const weights = new Map<string, number>();
	const add = (skills: string[], more: number) => {
		for (const skill of skills) weights.set(skill, (weights.get(skill) ?? 0) + more);
	};
	add(community?.skills ?? [], weight.focus);
	for (const subject of member.subjects)
		add(subjects[subject] ?? [], weight.subject / member.subjects.length);
	for (const stage of member.stages) add(stages[stage] ?? [], weight.stage / member.stages.length);
	add(everybody[0], weight.often);
	add(everybody[1], weight.sometimes);
	return weights;
}

function isAllowed(
	kind: 'offers' | 'seeks',
	skill: string,
	member: Member,
	community: Community | undefined
): boolean {
	const group = skill.replace(/\d.*$/, '');
	if (kind === 'offers' && community?.offersFew?.includes(group)) return false;
	if (kind === 'seeks' && community?.seeksOnly && !community.seeksOnly.includes(group)) return false;
	return isLeftToChance(skill, member.community) && suitsStages(skill, member.stages);
}

/** Nobody in year 1 has use for calculus, nobody in year 12 for first letters. */
function suitsStages(skill: string, stages: string[]): boolean {
	const places = stages.map((stage) => ORDER.indexOf(stage)).filter((place) => place >= 0);
	if (!places.length) return true;
	const from = Object.entries(affinities!.from).find(([, skills]) => skills.includes(skill))?.[0];
	const until = Object.entries(affinities!.until).find(([, skills]) => skills.includes(skill))?.[0];
	return (
		(!from || Math.max(...places) >= ORDER.indexOf(from)) &&
		(!until || Math.min(...places) <= ORDER.indexOf(until))
	);
}

function sinceOf({ joined, region }: Member, random: Random): Day {
	const day = joined + Math.floor((REFERENCE_DAY - joined) * random.unit() ** 2);
	return nextSchoolDay(day, [region]) ?? joined;
}
