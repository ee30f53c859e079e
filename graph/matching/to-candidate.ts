import type { Row } from '../driver.ts';
import type { Alike, Between, Candidate, CandidateKind, MatchingActor, Shared } from './candidate.ts';

type Raw = { helps: Shared[]; needs: Shared[]; helpsNearby: Shared[]; needsNearby: Shared[] } & {
	asked: Candidate['asked'];
	between: string[];
};

/** What is known beside the row itself. */
type Known = { me: MatchingActor; between: Map<string, Between>; alike: Map<string, Alike[]> };

/**
 * A row of a `suggest-…-features` statement as a candidate: what a kind does not have is empty, so that features need
 * no cases, and what the actor does not want as a reason is gone.
 */
export function toCandidate(kind: CandidateKind, row: Row, { me, between: people, alike }: Known): Candidate {
	const { helps, needs, helpsNearby, needsNearby, asked, between, ...rest } = row as Row & Partial<Raw>;
	const isShown = ({ node }: { node: string }) => !me.hidden.includes(node);
	const shared = (direct: Shared[] = [], nearby: Shared[] = []) =>
		strongestFirst([...direct, ...inTurn(nearby)].filter(({ skill }) => isShown(skill)));
	return {
		country: null,
		region: null,
		bridges: [],
		network: null,
		communities: [],
		exposure: 0,
		room: 0,
		age: 0,
		...rest,
		helps: shared(helps, helpsNearby),
		needs: shared(needs, needsNearby),
		asked: strongestFirst((asked ?? []).filter(({ question, skill }) => isShown(question) && isShown(skill))),
		between: (between ?? []).flatMap((id) => people.get(id) ?? []).filter(isShown),
		alike: (alike.get(rest.id as string) ?? [])
			.filter(({ mine, theirs }) => isShown(mine) && (!theirs || isShown(theirs)))
			.toSorted((a, b) => b.nearness - a.nearness || (a.mine.node < b.mine.node ? -1 : 1)),
		kind
	} as unknown as Candidate;
}

/** Of several ways from one skill of the actor's to the candidate the nearest counts most, each further one half of it. */
function inTurn(nearby: Shared[]): Shared[] {
	const known = new Map<string, number>();
	return strongestFirst(nearby).map((one) => {
		const turn = known.get(one.skill.node) ?? 0;
		known.set(one.skill.node, turn + 1);
		return { ...one, turn };
	});
}

/** What is needed most or known best first; the graph gives no order, and the same page must come out each time. */
function strongestFirst<One extends Shared>(shared: One[]): One[] {
	const weight = ({ urgency = 1, level = 1, over = [], turn = 0 }: Shared) =>
		urgency * 4 + level - over.length * 20 - turn * 40;
	const name = ({ skill, over = [] }: Shared) =>
		[skill, ...over.map((hop) => hop.skill)].map(({ node }) => node).join();
	return shared.toSorted((a, b) => weight(b) - weight(a) || (name(a) < name(b) ? -1 : 1));
}
