import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';

/** A skill by its labels, and what led to it. */
export type FoundSkill = {
	uri: string;
	notation: string | null;
	prefLabelEn: string | null;
	prefLabelSv: string | null;
	prefLabelDe: string | null;
	prefLabelPt: string | null;
	prefLabelOther: string | null;
	because: string | null;
};

/**
 * Skills with their labels, in the given order.
 *
 * @param found  URIs with what led to them
 */
export async function withLabels(
	driver: Driver,
	found: readonly { uri: string; because: string | null }[]
): Promise<FoundSkill[]> {
	if (found.length === 0) return [];
	const rows = await read<Omit<FoundSkill, 'because'>>(driver, cypher('skills-labelled'), {
		uris: found.map(({ uri }) => uri)
	});
	const reasons = new Map(found.map(({ uri, because }) => [uri, because]));
	return rows.map((row) => ({ ...row, because: reasons.get(row.uri) ?? null }));
}
