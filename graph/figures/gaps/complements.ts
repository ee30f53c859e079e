import { findBridges } from '../bridges.ts';
import type { SkillName, Snapshot } from '../snapshot.ts';
import { LEAST_PERSONS } from '../suppress.ts';
import { demandIn, type Market } from './demand.ts';
import { type Scope, sharedLanguages, told } from './scope.ts';

/** How many communities, and how many skills to each side, are shown. */
const MOST_COMMUNITIES = 4;
const MOST_SKILLS = 3;

type ComplementSkill = { skill: SkillName; sought: number; offered: number; served: number };

/**
 * Communities that have what is missing here and lack what is here. For each skill that at least five look for on one
 * side, more than offer it there, and that at least five offer on the other: how many could be served. The two sides
 * are joined by their harmonic mean, so that giving alone or taking alone counts for nothing, and weighed by the share
 * of pairs of members who have a language in common. The score orders communities, never persons, and is not told.
 */
export function complements(
	snapshot: Snapshot,
	market: Market,
	scope: Scope,
	others: readonly Scope[],
	isNamed: boolean
) {
	return others
		.map((other) => {
			const takes = served(snapshot, market, scope, other);
			const gives = served(snapshot, market, other, scope);
			const score = harmonic(total(takes), total(gives)) * understanding(snapshot, scope, other);
			return { other, takes, gives, score };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_COMMUNITIES)
		.map(({ other, takes, gives }) => ({
			community: told(other),
			takes: takes.slice(0, MOST_SKILLS),
			gives: gives.slice(0, MOST_SKILLS),
			tied: tiedPersons(snapshot, scope, other, isNamed),
			languages: sharedLanguages(snapshot, scope, other)
		}));
}

/** The score of two communities, for those who compare pairs. */
export function complementScore(snapshot: Snapshot, market: Market, a: Scope, b: Scope): number {
	const sides = [served(snapshot, market, a, b), served(snapshot, market, b, a)] as const;
	return harmonic(total(sides[0]), total(sides[1])) * understanding(snapshot, a, b);
}

/** Which of the one's unmet needs the other could meet, the greatest help first. */
function served(snapshot: Snapshot, market: Market, needy: Scope, helper: Scope): ComplementSkill[] {
	return [...market.seeks.keys()]
		.flatMap((uri) => {
			const skill = snapshot.skills.get(uri);
			const here = demandIn(market, uri, needy);
			const { offered } = demandIn(market, uri, helper);
			const lacking = here.sought - here.offered;
			if (!skill || here.sought < LEAST_PERSONS || offered < LEAST_PERSONS || lacking <= 0) return [];
			return [{ skill, sought: here.sought, offered, served: Math.min(lacking, offered) }];
		})
		.sort((a, b) => b.served - a.served || (a.skill.uri < b.skill.uri ? -1 : 1));
}

const total = (skills: readonly ComplementSkill[]) => skills.reduce((sum, { served: one }) => sum + one, 0);

const harmonic = (a: number, b: number) => (a && b ? (2 * a * b) / (a + b) : 0);

/** Share of pairs, one member from each side, who have a language in common. */
function understanding({ people }: Snapshot, a: Scope, b: Scope): number {
	const groups = [a, b].map(({ people: members }) => {
		const counts = new Map<string, number>();
		for (const member of members) {
			const languages = [...new Set(people[member]!.languages)].sort().join();
			counts.set(languages, (counts.get(languages) ?? 0) + 1);
		}
		return [...counts].map(([languages, count]) => ({ languages: new Set(languages.split(',')), count }));
	});
	let pairs = 0;
	for (const x of groups[0]!)
		for (const y of groups[1]!) if (!x.languages.isDisjointFrom(y.languages)) pairs += x.count * y.count;
	return pairs / Math.max(1, a.people.size * b.people.size);
}

/** Members here who have a live tie there. */
function tiedPersons(snapshot: Snapshot, scope: Scope, other: Scope, isNamed: boolean): number | null {
	const bridge = findBridges(snapshot, snapshot.asOf).find(
		({ a, b }) => (a === scope.id && b === other.id) || (b === scope.id && a === other.id)
	);
	const side = bridge && (bridge.a === scope.id ? bridge.left : bridge.right);
	const count = side?.size ?? 0;
	return isNamed || count >= LEAST_PERSONS ? count : null;
}
