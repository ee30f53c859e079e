import type { Level } from '../regions.ts';
import type { SkillName, Snapshot } from '../snapshot.ts';
import { isSmall } from '../suppress.ts';
import { endsOf } from './cells.ts';

/**
 * What some ties are most often about: the skill that one of the two offers and the other looks for. Named only where
 * at least five persons stand at either end; how often is not told.
 */
export function topSkill(ties: readonly number[], snapshot: Snapshot, level: Level): SkillName | null {
	const bySkill = new Map<string, number[]>();
	for (const index of ties) {
		const { from, to } = snapshot.ties[index]!;
		const [a, b] = [snapshot.people[from]!, snapshot.people[to]!];
		const offered = new Set([...matches(a.offers, b.seeks), ...matches(b.offers, a.seeks)]);
		for (const uri of offered) bySkill.set(uri, [...(bySkill.get(uri) ?? []), index]);
	}
	const ranked = [...bySkill]
		.filter(([, list]) => !isSmall(endsOf(list, snapshot, level)))
		.sort(([u, x], [v, y]) => y.length - x.length || (u < v ? -1 : 1));
	return ranked.length ? (snapshot.skills.get(ranked[0]![0]) ?? null) : null;
}

function matches(offers: readonly { uri: string }[], seeks: readonly { uri: string }[]): string[] {
	const sought = new Set(seeks.map(({ uri }) => uri));
	return offers.map(({ uri }) => uri).filter((uri) => sought.has(uri));
}
