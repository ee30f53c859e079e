import neo4j from 'neo4j-driver';
import type { Parameters } from '../../driver.ts';

/** A value of better-auth as Neo4j keeps it: times in UTC, for Cypher's `=` compares zones too; whole numbers whole. */
export function toGraph(value: unknown): unknown {
	if (value instanceof Date) return inUtc(value);
	if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
	if (Array.isArray(value)) return value.map(toGraph);
	return value ?? null;
}

/** A value of Neo4j as better-auth expects it. */
export function fromGraph(value: unknown): unknown {
	if (neo4j.isDateTime(value)) return value.toStandardDate();
	if (neo4j.isInt(value)) return value.toNumber();
	if (Array.isArray(value)) return value.map(fromGraph);
	return value;
}

/** All values of a record. */
export const recordToGraph = (record: object): Parameters =>
	Object.fromEntries(Object.entries(record).map(([name, value]) => [name, toGraph(value)]));

/** The named properties of a node, null for those it has not: Neo4j keeps no null. */
export const recordFromGraph = (properties: Parameters, names: string[]): Parameters =>
	Object.fromEntries(names.map((name) => [name, fromGraph(properties[name] ?? null)]));

/** Written and taken away again within one statement, to hold the lock of a node. */
export const LOCK = '_lock';

function inUtc(date: Date) {
	return new neo4j.types.DateTime(
		date.getUTCFullYear(),
		date.getUTCMonth() + 1,
		date.getUTCDate(),
		date.getUTCHours(),
		date.getUTCMinutes(),
		date.getUTCSeconds(),
		date.getUTCMilliseconds() * 1e6,
		0,
		undefined
	);
}
