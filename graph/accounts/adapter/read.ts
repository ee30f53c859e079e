import neo4j from 'neo4j-driver';
import type { Parameters } from '../../driver.ts';
import { quoted } from '../labels.ts';
import type { Ask } from './ask.ts';
import type { Condition } from './where.ts';

/** Which nodes, in which order, from which on. */
export type Range = {
	limit: number;
	offset?: number | undefined;
	sortBy?: { field: string; direction: 'asc' | 'desc' } | undefined;
};

/** The properties of the nodes that fit. */
export async function readNodes(
	ask: Ask,
	label: string,
	{ text, parameters }: Condition,
	{ limit, offset = 0, sortBy }: Range
): Promise<Parameters[]> {
	const order = sortBy
		? `ORDER BY n.${quoted(sortBy.field)} ${sortBy.direction === 'desc' ? 'DESC' : 'ASC'}`
		: '';
	const rows = await ask(
		`MATCH (n:${label}) WHERE ${text} RETURN properties(n) AS properties ${order} SKIP $offset LIMIT $limit`,
		{ ...parameters, offset: neo4j.int(offset), limit: neo4j.int(limit) },
		true
	);
	return rows.map(({ properties }) => properties as Parameters);
}

/** How many nodes fit. */
export async function countNodes(ask: Ask, label: string, { text, parameters }: Condition): Promise<number> {
	const [row] = await ask(`MATCH (n:${label}) WHERE ${text} RETURN count(n) AS number`, parameters, true);
	return row!.number as number;
}
