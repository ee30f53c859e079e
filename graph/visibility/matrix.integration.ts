import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { readTypeDefinitions } from '../schema.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { CONFERRING, type Fixture, plant, questionOf, type Secret } from './fixture.ts';
import { nodeTypes, type NodeType } from './model.ts';
import { ACTORS, type ActorName, RULES } from './rules.ts';

const types = nodeTypes((await readTypeDefinitions()).join('\n'));
const guarded = types.filter((type) => type.guarded);

let api: Api;
let fixture: Fixture;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	fixture = await plant(api.services.driver, types);
});

afterAll(() => api?.stop());

it('has rows for every guarded type', () => {
	expect(guarded.map(({ name }) => name).sort()).toEqual(Object.keys(RULES).sort());
});

describe.each(ACTORS)('%s', (name) => {
	it.each(guarded.map((type) => type.name))(
		'sees what the table says of %s by list, identifier, connection and count',
		async (typeName) => {
			const type = typeNamed(typeName);
			for (const query of rootQueries(type)) await expectOnlyAllowed(query, type, name);
		}
	);

	it.each(
		types.flatMap((type) =>
			type.relationships
				.filter(({ target }) => target in RULES)
				.map(({ field }) => [type.name, field] as const)
		)
	)('sees what the table says by %s.%s', async (typeName, field) => {
		const type = typeNamed(typeName);
		const { target } = type.relationships.find((one) => one.field === field)!;
		await expectOnlyAllowed(nestedQuery(type, field), typeNamed(target), name, isReached(type, name));
	});
});

/** Everything an actor may learn of a type at the root. */
function rootQueries({ name, scalars, key }: NodeType): string[] {
	const list = plural(name);
	const ids = fixture.secrets.filter(({ type }) => type === name).map(({ id }) => id);
	return [
		`{ ${list}(limit: 100) { ${scalars.join(' ')} } }`,
		`{ ${list}(where: { ${key}: { in: ${JSON.stringify(ids)} } }, limit: 100) { ${scalars.join(' ')} } }`,
		`{ ${list}Connection(first: 100) { totalCount edges { node { ${scalars.join(' ')} } } } }`,
		`{ ${list}(where: { NOT: { ${key}: { eq: "nobody" } } }, limit: 100) { ${scalars.join(' ')} } }`
	];
}

function nestedQuery({ name, key, relationships }: NodeType, field: string): string {
	const { target, isComputed } = relationships.find((one) => one.field === field)!;
	const { scalars } = typeNamed(target);
	const secrets = fixture.secrets.filter(({ type }) => type === 'Answer');
	const anchors = CONFERRING.has(`${name}.${field}`)
		? secrets.map(({ id }) => questionOf(id))
		: [fixture.anchors[name]];
	return `{ ${plural(name)}(where: { ${key}: { in: ${JSON.stringify(anchors)} } }, limit: 10) {
		${field}(limit: 100) { ${scalars.join(' ')} }
		${isComputed ? '' : `${field}Connection(first: 100) { totalCount edges { node { ${scalars.join(' ')} } } }`}
	} }`;
}

/** No canary that the table does not grant, every one that it does where the path leads to it, and counts of just those. */
async function expectOnlyAllowed(
	query: string,
	type: NodeType,
	name: ActorName,
	reached = true
): Promise<void> {
	const data = await api.execute<Record<string, unknown>, Record<string, never>>(
		query,
		{},
		fixture.actors[name] as Actor | null
	);
	const answer = JSON.stringify(data);
	const seen = fixture.secrets.filter(({ canary }) => answer.includes(canary));
	expect(labels(seen.filter((secret) => !isAllowed(secret, name))), query).toEqual([]);
	const expected = fixture.secrets.filter(
		(secret) => reached && secret.type === type.name && isAllowed(secret, name)
	);
	expect(labels(seen.filter((secret) => secret.type === type.name)), query).toEqual(labels(expected));
	expectCountsMatch(data);
}

function expectCountsMatch(value: unknown): void {
	if (Array.isArray(value)) value.forEach(expectCountsMatch);
	else if (value && typeof value === 'object') {
		const { totalCount, edges } = value as { totalCount?: number; edges?: unknown[] };
		if (totalCount !== undefined && edges) expect(totalCount).toBe(edges.length);
		Object.values(value).forEach(expectCountsMatch);
	}
}

const isAllowed = ({ type, case: row }: Secret, name: ActorName): boolean =>
	RULES[type]!.find((one) => one.name === row)!.seenBy.includes(name);

/** The anchor of a personal type is the owner's: nobody else gets past it. */
const isReached = ({ name: type }: NodeType, name: ActorName): boolean =>
	name === 'owner' || !RULES[type]?.some(({ name: row }) => row === 'personal');

const labels = (secrets: Secret[]): string[] => secrets.map(({ type, case: row }) => `${type}/${row}`).sort();

const typeNamed = (name: string): NodeType => types.find((type) => type.name === name)!;

const plural = (name: string): string => {
	const lower = name[0]!.toLowerCase() + name.slice(1);
	return lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`;
};
