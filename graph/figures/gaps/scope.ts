import { distance, isIn } from '../regions.ts';
import type { CountedCommunity, Place, Snapshot } from '../snapshot.ts';

/** What gaps are looked for in: a community or a region, with its counted people by their places in the snapshot. */
export type Scope = {
	node: string;
	id: string;
	name: string;
	language: string | null;
	country: string | null;
	/** NUTS codes it lies in. */
	regions: string[];
	people: ReadonlySet<number>;
	/** All members, counted or not. */
	members: number;
};

/** A community as something to look at. */
export function communityScope(snapshot: Snapshot, community: CountedCommunity): Scope {
	const { id, name, language, regions, members } = community;
	const countries = new Set(regions.map((code) => snapshot.places.get(code)?.country));
	return {
		node: `community:${id}`,
		id,
		name,
		language,
		country: countries.size === 1 ? ([...countries][0] ?? null) : null,
		regions,
		people: peopleWhere(snapshot, ({ communities }) => communities.some((one) => one.id === id)),
		members
	};
}

/** A region as something to look at. */
export function regionScope(snapshot: Snapshot, { code, name, country }: Place, members: number): Scope {
	return {
		node: `region:${code}`,
		id: code,
		name,
		language: null,
		country,
		regions: [code],
		people: peopleWhere(snapshot, (person) => isIn(person, code)),
		members
	};
}

/** What of a scope is told to a client. */
export const told = ({ node, id, name, language, country }: Scope) => ({ node, id, name, language, country });

/** In the same NUTS-2 region, in the same country, or abroad; a community of several countries is abroad for nobody. */
export function howFar(a: Scope, b: Scope): 'region' | 'country' | 'abroad' {
	const shares = (digits: number) =>
		a.regions.some((one) => b.regions.some((other) => one.slice(0, digits) === other.slice(0, digits)));
	if (shares(4)) return 'region';
	return shares(2) ? 'country' : 'abroad';
}

/** Shortest way between the regions of two scopes. */
export function kilometres({ places }: Snapshot, a: Scope, b: Scope): number | null {
	const all = a.regions.flatMap((one) =>
		b.regions.map((other) => distance(places.get(one), places.get(other)))
	);
	const known = all.filter((one) => one !== null);
	return known.length ? Math.min(...known) : null;
}

/** Languages that at least a third, and at least five, of both sides work in. */
export function sharedLanguages({ people }: Snapshot, a: Scope, b: Scope): string[] {
	const spoken = ({ people: members }: Scope) => {
		const counts = new Map<string, number>();
		for (const member of members)
			for (const language of new Set(people[member]!.languages))
				counts.set(language, (counts.get(language) ?? 0) + 1);
		const enough = Math.max(5, members.size / 3);
		return new Set([...counts].filter(([, count]) => count >= enough).map(([language]) => language));
	};
	return [...spoken(a).intersection(spoken(b))].sort();
}

function peopleWhere({ people }: Snapshot, condition: (person: Snapshot['people'][number]) => boolean) {
	return new Set(people.keys().filter((index) => condition(people[index]!)));
}
