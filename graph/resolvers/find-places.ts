import type { GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { checkRange } from '../network/range.ts';
import { luceneQuery } from '../search/basic.ts';

/** Resolver of `Query.findRegions`. */
export async function findRegions(
	_: unknown,
	{ text, limit }: { text: string; limit: number },
	{ services }: GraphContext
) {
	checkRange('limit', limit, 1, 50);
	const words = luceneQuery(text.slice(0, 200));
	if (!words) return [];
	return read(services.driver, cypher('places-find'), { text: words, most: limit });
}

/** Resolver of `Query.findSchools`. */
export async function findSchools(
	_: unknown,
	{ text, region = null, limit }: { text: string; region?: string | null; limit: number },
	{ services }: GraphContext
) {
	checkRange('limit', limit, 1, 50);
	const words = luceneQuery(text.slice(0, 200));
	if (words) return read(services.driver, cypher('schools-find'), { text: words, region, most: limit });
	return region ? read(services.driver, cypher('schools-of-region'), { region, most: limit }) : [];
}
