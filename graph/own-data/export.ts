import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { BONDS } from './bonds.ts';
import { type Holding, HOLDINGS } from './holdings.ts';
import type { Person } from './person.ts';

/** A value as JSON has it. */
export type Value = string | number | boolean | null | Value[];
export type Properties = Record<string, Value>;

/** Something or somebody a relationship leads to. The name is there only where she may see it. */
export type Link = {
	relationship: string;
	properties: Properties;
	kind: string;
	id: string;
	name: string | null;
};

/** One thing that belongs to a person. */
export type OwnThing = { properties: Properties; links: Link[] };

/** Everything about one person, and about nobody else but identifiers and names she sees anyway. */
export type OwnData = {
	format: 'kollegium-own-data';
	version: 1;
	exportedAt: string;
	person: Person;
	sections: { section: string; things: OwnThing[] }[];
	relationships: (Link & { isOutgoing: boolean })[];
};

/** Most relationships of one thing that are read; a thing of one person has few. */
const NODES_AT_ONCE = 500;

type Reader = { tx: ManagedTransaction; actor: Actor; person: Person; language: string };

/**
 * Everything the graph holds about a person, by the table of holdings.
 *
 * @param actor     the person herself: others are named as far as she may see them
 * @param language  in which skills are named
 */
export async function exportPerson(
	tx: ManagedTransaction,
	actor: Actor,
	person: Person,
	language: string
): Promise<OwnData> {
	const reader = { tx, actor, person, language };
	const sections: OwnData['sections'] = [];
	for (const holding of HOLDINGS)
		sections.push({ section: holding.section, things: await thingsOf(reader, holding) });
	return {
		format: 'kollegium-own-data',
		version: 1,
		exportedAt: new Date().toISOString(),
		person,
		sections,
		relationships: await bondsOf(reader)
	};
}

/** The statement that finds what a holding means. */
export const findStatement = ({ match }: Holding): string => `MATCH ${match}`;

async function thingsOf(reader: Reader, holding: Holding): Promise<OwnThing[]> {
	const statement = `${findStatement(holding)} RETURN DISTINCT elementId(n) AS node, properties(n) AS properties`;
	const { records } = await reader.tx.run(statement, reader.person);
	const found = records.map((record) => record.toObject() as { node: string; properties: object });
	const isRoot = holding.label === 'Teacher' || holding.label === 'Account';
	const links =
		isRoot || holding.only
			? new Map()
			: await linksOf(
					reader,
					found.map(({ node }) => node)
				);
	return found.map(({ node, properties }) => ({
		properties: plain(properties, holding),
		links: links.get(node) ?? []
	}));
}

async function linksOf(
	{ tx, actor, person, language }: Reader,
	nodes: string[]
): Promise<Map<string, Link[]>> {
	const links = new Map<string, Link[]>();
	for (let start = 0; start < nodes.length; start += NODES_AT_ONCE) {
		const { records } = await tx.run(cypher('own-links'), {
			...person,
			actor: actorParameter(actor),
			language: suffix(language),
			nodes: nodes.slice(start, start + NODES_AT_ONCE)
		});
		for (const record of records) {
			const { node, properties, ...link } = record.toObject() as Link & { node: string };
			const known = links.get(node) ?? [];
			links.set(node, [...known, { ...link, properties: plain(properties) }]);
		}
	}
	return links;
}

async function bondsOf({ tx, actor, person, language }: Reader): Promise<OwnData['relationships']> {
	const { records } = await tx.run(cypher('own-bonds'), {
		...person,
		actor: actorParameter(actor),
		language: suffix(language),
		types: Object.keys(BONDS)
	});
	return records.map((record) => {
		const bond = record.toObject() as OwnData['relationships'][number];
		return { ...bond, properties: plain(bond.properties, BONDS[bond.relationship]) };
	});
}

const suffix = (language: string) => language.slice(0, 1).toUpperCase() + language.slice(1);

/** Properties as JSON has them, in the order of their names. */
function plain(
	properties: object,
	{ only, without = [] }: { only?: string[]; without?: string[] } = {}
): Properties {
	const shown = Object.entries(properties).filter(
		([name]) => (!only || only.includes(name)) && !without.includes(name)
	);
	return Object.fromEntries(
		shown.sort(([a], [b]) => a.localeCompare(b)).map(([name, value]) => [name, toValue(value)])
	);
}

/** Moments and days as ISO 8601; the driver’s own kinds never reach a file. */
export function toValue(value: unknown): Value {
	if (Array.isArray(value)) return value.map(toValue);
	if (neo4j.isInt(value)) return value.toNumber();
	if (neo4j.isDateTime(value)) return value.toStandardDate().toISOString();
	if (value !== null && typeof value === 'object') return String(value);
	return value as Value;
}
