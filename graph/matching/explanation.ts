import type { Between, Candidate, MatchingActor, PathNode, Shared } from './candidate.ts';

/** One node of a path, with the relationship that leads to it. */
export type ReasonStep = PathNode & {
	kind: string;
	isMe: boolean;
	relationship: string | null;
	direction: 'forward' | 'backward' | null;
	crossBorder: boolean;
};

/** One reason, as data: the client puts the code into words. */
export type Reason = { code: string; steps: ReasonStep[]; shared: string[] };

/** Most reasons of one code: more would only repeat it. */
const MOST = 2;

type Hop = { to: PathNode; by: string; against?: boolean };

/** Why this candidate: the strongest reason first, those without a path last. */
export function explain(candidate: Candidate, actor: MatchingActor): Reason[] {
	const paths = PATHS[candidate.kind](candidate, actor);
	return [...paths, ...alike(candidate, actor)];
}

const PATHS: Record<Candidate['kind'], (candidate: Candidate, actor: MatchingActor) => Reason[]> = {
	teacher: (one, me) => [
		...overSkill(one, me, one.helps, 'offersWhatISeek', 'SEEKS', 'OFFERS'),
		...overSkill(one, me, one.needs, 'seeksWhatIOffer', 'OFFERS', 'SEEKS'),
		...overColleague(one, me, 'worksWithColleague', 'COLLABORATES_WITH')
	],
	material: (one, me) => [
		...one.asked.slice(0, 1).map(({ question, skill }) =>
			reason('teachesWhatIAsked', question, [
				{ to: skill, by: 'ABOUT' },
				{ to: end(one), by: 'TEACHES', against: true }
			])
		),
		...overSkill(one, me, one.helps, 'teachesWhatISeek', 'SEEKS', 'TEACHES'),
		...overColleague(one, me, 'usedByColleague', 'USED')
	],
	community: (one, me) => [
		...overSkill(one, me, one.helps, 'worksOnWhatISeek', 'SEEKS', 'FOCUSES_ON'),
		...overColleague(one, me, 'colleagueIsMember', 'MEMBER_OF'),
		...overSkill(one, me, one.needs, 'worksOnWhatIOffer', 'OFFERS', 'FOCUSES_ON')
	],
	question: (one, me) => overSkill(one, me, one.needs, 'aboutWhatIOffer', 'OFFERS', 'ABOUT')
};

/** I – look for – a skill – offered by – them. */
function overSkill(
	one: Candidate,
	me: MatchingActor,
	shared: Shared[],
	code: string,
	mine: string,
	theirs: string
): Reason[] {
	return shared.slice(0, MOST).map(({ skill }) =>
		reason(code, start(me), [
			{ to: skill, by: mine },
			{ to: end(one), by: theirs, against: true }
		])
	);
}

/** I – work with – a colleague – who works with, has used, or is a member. */
function overColleague(one: Candidate, me: MatchingActor, code: string, by: string): Reason[] {
	const nearest = [...one.between].sort(
		(a, b) => (a.ties ?? 0) - (b.ties ?? 0) || (a.node < b.node ? -1 : 1)
	);
	return nearest.slice(0, MOST).map((colleague: Between) =>
		reason(code, start(me), [
			{ to: colleague, by: 'COLLABORATES_WITH' },
			{ to: end(one), by }
		])
	);
}

/** What is alike but no path: stages and languages, of colleagues only. */
function alike({ kind, facts }: Candidate, actor: MatchingActor): Reason[] {
	if (kind !== 'teacher') return [];
	const both = (some: readonly string[] = [], others: readonly string[]) =>
		some.filter((one) => others.includes(one));
	return [
		{ code: 'sameStage', steps: [], shared: both(facts.stages, actor.stages) },
		{ code: 'sharedLanguage', steps: [], shared: both(facts.languages, actor.languages) }
	].filter(({ shared }) => shared.length);
}

const start = ({ id, name, country }: MatchingActor): PathNode & { isMe: true } => ({
	node: `teacher:${id}`,
	label: name,
	country,
	isMe: true
});

const end = ({ node, title, language, country }: Candidate): PathNode => ({
	node,
	label: title,
	language,
	country
});

/** A step crosses a border when its node has a country and it is not the last one known before. */
function reason(code: string, first: PathNode & { isMe?: boolean }, hops: Hop[]): Reason {
	let country = first.country ?? null;
	const steps = [toStep(first, null, false)];
	for (const hop of hops) {
		const crosses = Boolean(country && hop.to.country && hop.to.country !== country);
		steps.push(toStep(hop.to, hop, crosses));
		country = hop.to.country ?? country;
	}
	return { code, steps, shared: [] };
}

function toStep(node: PathNode & { isMe?: boolean }, hop: Hop | null, crossBorder: boolean): ReasonStep {
	return {
		...node,
		kind: node.node.slice(0, node.node.indexOf(':')),
		isMe: node.isMe ?? false,
		relationship: hop?.by ?? null,
		direction: hop && (hop.against ? 'backward' : 'forward'),
		crossBorder
	};
}
