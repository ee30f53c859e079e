import { type DocumentNode, type FieldNode, Kind, type ValueNode, visit } from 'graphql';
import { ApiError } from '../errors.ts';

/** Most rows a page of any list may have. */
export const PAGE_MAX = 100;

/** How far into a list one may page: beyond that, narrow the question. */
const OFFSET_MAX = 10_000;

const RANGES: Record<string, [least: number, most: number]> = {
	limit: [1, PAGE_MAX],
	first: [1, PAGE_MAX],
	perPage: [1, PAGE_MAX],
	page: [1, 500],
	steps: [1, 3],
	reach: [0, 4],
	offset: [0, OFFSET_MAX],
	// A map is one picture, not a page of a list.
	'network.limit': [20, 1_000]
};

type Variables = Record<string, unknown>;

/**
 * Refuses numbers out of range and empty filters before they reach the database, which would answer with its own words.
 *
 * @throws ApiError BAD_INPUT naming the argument
 */
export function checkArguments(document: DocumentNode, variables: Variables): void {
	visit(document, {
		Argument({ name, value }, _key, _parent, _path, ancestors) {
			const field = ancestors.findLast((one): one is FieldNode => 'kind' in one && one.kind === Kind.FIELD);
			const given = valueOf(value, variables);
			if (name.value === 'where') checkFilter(given);
			const range = RANGES[`${field?.name.value}.${name.value}`] ?? RANGES[name.value];
			if (range && given !== undefined && given !== null) checkRange(name.value, given, range);
		}
	});
}

function checkRange(name: string, value: unknown, [least, most]: [number, number]): void {
	if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
		throw new ApiError('BAD_INPUT', `"${name}" must be a whole number from ${least} to ${most}.`);
}

function checkFilter(value: unknown): void {
	if (value === null) throw new ApiError('BAD_INPUT', 'A filter may not be null: leave it out instead.');
	if (Array.isArray(value)) {
		if (value.length > PAGE_MAX)
			throw new ApiError('BAD_INPUT', `A filter may list at most ${PAGE_MAX} values.`);
		value.forEach(checkFilter);
	} else if (typeof value === 'object') Object.values(value as object).forEach(checkFilter);
}

/** The JavaScript value of an argument, with its variables filled in. */
function valueOf(node: ValueNode, variables: Variables): unknown {
	switch (node.kind) {
		case Kind.VARIABLE:
			return variables[node.name.value];
		case Kind.INT:
		case Kind.FLOAT:
			return Number(node.value);
		case Kind.NULL:
			return null;
		case Kind.LIST:
			return node.values.map((value) => valueOf(value, variables));
		case Kind.OBJECT:
			return Object.fromEntries(
				node.fields.map(({ name, value }) => [name.value, valueOf(value, variables)])
			);
		default:
			return node.value;
	}
}
