import type { Candidate, MatchingActor, Shared } from './candidate.ts';
import { end, type Hop, type Reason, reason, start } from './path.ts';

export type { Reason } from './path.ts';

/** Most reasons of one code: more would only repeat it. */
const MOST = 2;

/** From this place of the slider on it is a reason that two communities come nearer. */
const BRIDGING = 2;

/** Gain below which two communities know one another well enough: one tie joins them already. */
const LEAST_GAIN = 0.5;

/** Why this candidate: the strongest reason first, those without a path last. */
export function explain(candidate: Candidate, me: MatchingActor): Reason[] {
	return [...PATHS[candidate.kind](candidate, me), ...alike(candidate, me)];
}

const PATHS: Record<Candidate['kind'], (candidate: Candidate, me: MatchingActor) => Reason[]> = {
	teacher: (one, me) => [
		...overSkill(one, me, one.helps, { same: 'offersWhatISeek', near: 'offersNearby' }, 'SEEKS', 'OFFERS'),
		...overSkill(one, me, one.needs, { same: 'seeksWhatIOffer', near: 'seeksNearby' }, 'OFFERS', 'SEEKS'),
		...overColleague(one, me, 'worksWithColleague', 'COLLABORATES_WITH'),
		...overMeaning(one, me),
		...overBridge(one, me)
	],
	material: (one, me) => [
		...one.asked.slice(0, 1).map(({ question, skill }) =>
			reason('teachesWhatIAsked', question, [
				{ to: skill, by: 'ABOUT' },
				{ to: end(one), by: 'TEACHES', against: true }
			])
		),
		...overSkill(one, me, one.helps, { same: 'teachesWhatISeek', near: 'teachesNearby' }, 'SEEKS', 'TEACHES'),
		...overColleague(one, me, 'usedByColleague', 'USED'),
		...overMeaning(one, me)
	],
	community: (one, me) => [
		...overSkill(one, me, one.helps, { same: 'worksOnWhatISeek' }, 'SEEKS', 'FOCUSES_ON'),
		...overColleague(one, me, 'colleagueIsMember', 'MEMBER_OF'),
		...overSkill(one, me, one.needs, { same: 'worksOnWhatIOffer' }, 'OFFERS', 'FOCUSES_ON')
	],
	question: (one, me) => overSkill(one, me, one.needs, { same: 'aboutWhatIOffer' }, 'OFFERS', 'ABOUT')
};

/** I – look for – a skill (– part of – a broader one …) – offered by – them. */
function overSkill(
	one: Candidate,
	me: MatchingActor,
	shared: Shared[],
	codes: { same: string; near?: string },
	mine: 'SEEKS' | 'OFFERS',
	theirs: string
): Reason[] {
	const toReason = (code: string, { skill, over = [], urgency, level }: Shared) => {
		const weight = mine === 'SEEKS' ? urgency : level;
		const between = over.map(({ skill: to, isUp }): Hop => ({ to, by: 'BROADER', against: !isUp }));
		return reason(code, start(me), [
			{ to: skill, by: mine, ...(weight && { weight }) },
			...between,
			{ to: end(one), by: theirs, against: true }
		]);
	};
	const same = shared.filter(({ over }) => !over?.length).slice(0, MOST);
	const near = shared.filter(({ over }) => over?.length).slice(0, 1);
	return [
		...same.map((each) => toReason(codes.same, each)),
		...near.flatMap((each) => (codes.near ? toReason(codes.near, each) : []))
	];
}

/** I – work with – a colleague – who works with, has used, or is a member. */
function overColleague(one: Candidate, me: MatchingActor, code: string, by: string): Reason[] {
	const nearest = [...one.between].sort(
		(a, b) => (a.ties ?? 0) - (b.ties ?? 0) || (a.node < b.node ? -1 : 1)
	);
	return nearest.slice(0, MOST).map((colleague) =>
		reason(code, start(me), [
			{ to: colleague, by: 'COLLABORATES_WITH' },
			{ to: end(one), by }
		])
	);
}

/** I – wrote – something – near in meaning to – something – written by – them. */
function overMeaning(one: Candidate, me: MatchingActor): Reason[] {
	return one.alike.slice(0, 1).map(({ mine, theirs }) => {
		const written: Hop[] = mine.node.startsWith('teacher:') ? [] : [{ to: mine, by: 'AUTHORED' }];
		const last: Hop[] = theirs
			? [
					{ to: theirs, by: 'NEAR_IN_MEANING' },
					{ to: end(one), by: 'AUTHORED', against: true }
				]
			: [{ to: end(one), by: 'NEAR_IN_MEANING' }];
		const code = one.kind === 'material' ? 'meansWhatIWrote' : theirs ? 'writesAlike' : 'describedAlike';
		return reason(code, start(me), [...written, ...last]);
	});
}

/** I – belong to – a community – hardly tied to – another – to which they belong. */
function overBridge(one: Candidate, me: MatchingActor): Reason[] {
	if (me.reach < BRIDGING) return [];
	return one.bridges
		.filter(({ gain }) => gain >= LEAST_GAIN)
		.map(({ mine, theirs }) =>
			reason('bridgesCommunities', start(me), [
				{ to: mine, by: 'MEMBER_OF' },
				{ to: theirs, by: 'HARDLY_TIED' },
				{ to: end(one), by: 'MEMBER_OF', against: true }
			])
		);
}

/** What is alike but no path: stages and languages, of colleagues only. */
function alike({ kind, facts }: Candidate, me: MatchingActor): Reason[] {
	if (kind !== 'teacher') return [];
	const both = (some: readonly string[] = [], others: readonly string[]) =>
		some.filter((one) => others.includes(one));
	return [
		{ code: 'sameStage', steps: [], shared: both(facts.stages, me.stages) },
		{ code: 'sharedLanguage', steps: [], shared: both(facts.languages, me.languages) }
	].filter(({ shared }) => shared.length);
}
