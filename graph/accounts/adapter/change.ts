import type { Parameters } from '../../driver.ts';
import { quoted } from '../labels.ts';
import type { Ask } from './ask.ts';
import { LOCK, recordToGraph, toGraph } from './values.ts';
import type { Condition } from './where.ts';

/** Makes a node. */
export async function createNode(ask: Ask, label: string, record: object): Promise<Parameters> {
	const statement = `CREATE (n:${label}) SET n = $record RETURN properties(n) AS properties`;
	return one(await ask(statement, { record: recordToGraph(record) }))!;
}

/** Changes one node that fits. */
export async function updateNode(
	ask: Ask,
	label: string,
	{ text, parameters }: Condition,
	change: object
): Promise<Parameters | null> {
	const statement = `MATCH (n:${label}) WHERE ${text} WITH n LIMIT 1 SET n += $change RETURN properties(n) AS properties`;
	return one(await ask(statement, { ...parameters, change: recordToGraph(change) }));
}

/** Changes every node that fits; how many they were. */
export async function updateNodes(
	ask: Ask,
	label: string,
	{ text, parameters }: Condition,
	change: object
): Promise<number> {
	const statement = `MATCH (n:${label}) WHERE ${text} SET n += $change RETURN count(n) AS number`;
	return numberOf(await ask(statement, { ...parameters, change: recordToGraph(change) }));
}

/** Deletes one node that fits. */
export async function deleteNode(ask: Ask, label: string, { text, parameters }: Condition): Promise<void> {
	await ask(`MATCH (n:${label}) WHERE ${text} WITH n LIMIT 1 DETACH DELETE n`, parameters);
}

/** Deletes every node that fits; how many they were. */
export async function deleteNodes(ask: Ask, label: string, { text, parameters }: Condition): Promise<number> {
	const statement = `MATCH (n:${label}) WHERE ${text}
		WITH collect(n) AS found FOREACH (n IN found | DETACH DELETE n) RETURN size(found) AS number`;
	return numberOf(await ask(statement, parameters));
}

/**
 * Takes the write lock of one node that fits and looks again: whoever waited for the lock sees what the one before has
 * left. Neo4j reads without locks, so that without it two could both find a token unused.
 */
const locked = (label: string, condition: string) => `
	MATCH (n:${label}) WHERE ${condition}
	WITH n LIMIT 1
	SET n.${LOCK} = true
	WITH n WHERE n.${LOCK} AND ${condition}`;

/** Deletes one node that fits and returns it: to exactly one of many that ask at once. */
export async function consumeNode(
	ask: Ask,
	label: string,
	{ text, parameters }: Condition
): Promise<Parameters | null> {
	const statement = `${locked(label, text)}
		WITH n, properties(n) AS properties
		DETACH DELETE n
		RETURN properties`;
	return one(await ask(statement, parameters));
}

/** Counts up or down on one node that fits, while it fits. */
export async function incrementNode(
	ask: Ask,
	label: string,
	{ text, parameters }: Condition,
	{ increment, set }: { increment: Record<string, number>; set: object }
): Promise<Parameters | null> {
	const deltas: Parameters = {};
	const sums = Object.entries(increment).map(([field, delta], index) => {
		deltas[`delta${index}`] = toGraph(delta);
		return `, n.${quoted(field)} = coalesce(n.${quoted(field)}, 0) + $delta${index}`;
	});
	const statement = `${locked(label, text)}
		SET n += $set${sums.join('')}
		REMOVE n.${LOCK}
		RETURN properties(n) AS properties`;
	return one(await ask(statement, { ...parameters, ...deltas, set: recordToGraph(set) }));
}

const one = (rows: Parameters[]): Parameters | null =>
	(rows[0]?.properties as Parameters | undefined) ?? null;
const numberOf = (rows: Parameters[]): number => rows[0]!.number as number;
