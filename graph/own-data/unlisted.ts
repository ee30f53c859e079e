import type { Driver } from 'neo4j-driver';
import { read } from '../driver.ts';
import { BONDS, IMPERSONAL_LABELS, SELF } from './bonds.ts';
import { HOLDINGS, reachedBy } from './holdings.ts';

type Touching = { label: string; relationship: string };

const TOUCHING = `MATCH (person:Teacher|Account)-[r]-(o)
	RETURN DISTINCT head(labels(o)) AS label, type(r) AS relationship`;
const LABELS = 'MATCH (n) RETURN DISTINCT head(labels(n)) AS label';

/**
 * What the graph holds at persons and the table of holdings does not know: it would be missing from an export and left
 * over after an erasure. Walks the whole graph; for tests.
 *
 * @returns one line a finding
 */
export async function findUnlisted(driver: Driver): Promise<string[]> {
	const types = new Set([...HOLDINGS.flatMap(reachedBy), ...Object.keys(BONDS), SELF]);
	const touching = await read<Touching>(driver, TOUCHING, {}, 120_000);
	const relationships = touching
		.filter(({ relationship }) => !types.has(relationship))
		.map(({ relationship, label }) => `${relationship} between a person and ${label}`);
	const known = new Set([...HOLDINGS.map(({ label }) => label), ...IMPERSONAL_LABELS]);
	const labels = await read<{ label: string }>(driver, LABELS, {}, 120_000);
	return [
		...relationships,
		...labels.filter(({ label }) => !known.has(label)).map(({ label }) => `label ${label}`)
	];
}
