import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLSchema, isInputObjectType, isObjectType, printSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { RESOLVERS } from './resolvers/index.ts';
import { buildSchema, readTypeDefinitions } from './schema.ts';
import { findUndescribed, lintSchema } from './schema-lint.ts';

let schema: GraphQLSchema;
let sdl: string;

beforeAll(async () => {
	schema = await buildSchema();
	sdl = (await readTypeDefinitions()).join('\n');
});

describe('the SDL', () => {
	it('leads to no guarded thing by filter, sort, count or aggregate', () => {
		expect(lintSchema(sdl)).toEqual([]);
	});

	it('describes every type and field', () => {
		expect(findUndescribed(sdl)).toEqual([]);
	});

	it('has rules that @neo4j/graphql finds valid once the filters they use are open', async () => {
		// buildSchema leaves validation out, because a rule may use a relationship that clients may not filter by.
		const open = sdl.replaceAll(/@filterable\([^)]*\)/g, '');
		await expect(new Neo4jGraphQL({ typeDefs: open }).getSchema()).resolves.toBeDefined();
	});

	it.each([
		['@filterable(byValue: false, byAggregate: false)', 'is filterable'],
		['@filterable(byValue: false) @sortable(byValue: false)', 'is filterable'],
		['aggregate: false', 'can be aggregated'],
		['nestedOperations: []', 'takes nested writes']
	])('is found faulty when any %s is taken away', (guard, finding) => {
		const generated = sdl.replace(/extend schema.*/, '');
		const places = [...generated.matchAll(new RegExp(guard.replaceAll(/[()[\]]/g, String.raw`\$&`), 'g'))];
		expect(places.length).toBeGreaterThan(10);
		const guardedOnly = places.filter(({ index }) =>
			lintSchema(without(generated, index, guard)).some((one) => one.includes(finding))
		);
		// Public types may be filtered by their plain properties; every other guard counts.
		const expected = guard.startsWith('@filterable(byValue: false) @sortable')
			? places.length / 3
			: places.length;
		expect(guardedOnly.length).toBeGreaterThanOrEqual(expected);
	});
});

describe('the schema', () => {
	it('has no generated mutation or subscription, only the named commands', () => {
		expect(schema.getSubscriptionType()).toBeUndefined();
		expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(
			Object.keys(RESOLVERS.Mutation).sort()
		);
	});

	it('filters only by identifiers, and never by a relationship', () => {
		const allowed = new Set(['OR', 'AND', 'NOT', 'id', 'code', 'key', 'uri', 'notation', 'language']);
		const open = Object.values(schema.getTypeMap())
			.filter(isInputObjectType)
			.filter(({ name }) => /^[A-Z][a-z]+Where$/.test(name))
			.flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const))
			.filter(([, field]) => !allowed.has(field));
		expect(open).toEqual([]);
	});

	it('has no aggregates', () => {
		const fields = Object.values(schema.getTypeMap())
			.filter(isObjectType)
			.flatMap((type) => Object.keys(type.getFields()));
		expect(fields.filter((field) => /aggregate/i.test(field))).toEqual([]);
	});

	it('stays small enough to be read', () => {
		expect(printSchema(schema).length).toBeLessThan(300_000);
	});
});

function without(text: string, index: number, part: string): string {
	return text.slice(0, index) + text.slice(index + part.length);
}
