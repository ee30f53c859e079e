import type { Person, Snapshot } from './snapshot.ts';

/** NUTS levels: 0 is a country, 3 the smallest. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/**
 * The region of a level that a region lies in. NUTS codes hold their parents: SE232 lies in SE23, SE2 and SE.
 *
 * @returns null when only a larger region is known
 */
export function ancestor(code: string | null, level: Level): string | null {
	return code !== null && code.length >= 2 + level ? code.slice(0, 2 + level) : null;
}

/** The level of a code. */
export const levelOf = (code: string) => code.length - 2;

/** Does this person work in the region? */
export const isIn = (person: Person, region: string) => person.region?.startsWith(region) ?? false;

/** Country of a person by ISO 3166; NUTS writes EL for Greece and UK for the United Kingdom. */
export function countryOf(person: Person, { places }: Snapshot): string | null {
	return person.region && (places.get(person.region)?.country ?? ancestor(person.region, 0));
}

/** Teachers of a region and all its parts, counted or not. */
export function membersIn({ places }: Snapshot, region: string): number {
	let members = 0;
	for (const [code, place] of places) if (code.startsWith(region)) members += place.members;
	return members;
}

/** Degrees to kilometres on a sphere (haversine): near enough to say what is nearest. */
export function distance(a: Point, b: Point): number | null {
	if (a?.latitude == null || a.longitude == null || b?.latitude == null || b.longitude == null) return null;
	const radians = Math.PI / 180;
	const half = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2;
	const share =
		half(a.latitude, b.latitude) +
		Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(a.longitude, b.longitude);
	return Math.round(2 * 6371 * Math.asin(Math.sqrt(share)));
}

type Point = { latitude: number | null; longitude: number | null } | undefined;
