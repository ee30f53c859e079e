import type { CleanedWhere } from 'better-auth/adapters';
import type { Parameters } from '../../driver.ts';
import { quoted } from '../labels.ts';
import { toGraph } from './values.ts';

/** A condition on the node `n`, and the parameters it names. */
export type Condition = { text: string; parameters: Parameters };

const OPERATORS: Partial<Record<CleanedWhere['operator'], string>> = {
	eq: '=',
	lt: '<',
	lte: '<=',
	gt: '>',
	gte: '>=',
	contains: 'CONTAINS',
	starts_with: 'STARTS WITH',
	ends_with: 'ENDS WITH',
	in: 'IN'
};

/** All clauses joined by AND must hold, and one of those joined by OR. Without clauses every node fits. */
export function conditionOf(clauses: CleanedWhere[] = []): Condition {
	const parameters: Parameters = {};
	const texts = clauses.map((clause, index) => textOf(clause, `where${index}`, parameters));
	const all = texts.filter((_, index) => clauses[index]!.connector !== 'OR');
	const some = texts.filter((_, index) => clauses[index]!.connector === 'OR');
	const parts = some.length ? [...all, `(${some.join(' OR ')})`] : all;
	return { text: parts.join(' AND ') || 'true', parameters };
}

function textOf(
	{ field, operator, value, mode }: CleanedWhere,
	name: string,
	parameters: Parameters
): string {
	const isFolded = mode === 'insensitive' && [value].flat().every((one) => typeof one === 'string');
	const property = isFolded ? `toLower(n.${quoted(field)})` : `n.${quoted(field)}`;
	if (value === null) return textOfNull(property, operator);
	parameters[name] = toGraph(isFolded ? folded(value as string | string[]) : value);
	// A node without the property is another one, as in SQL's IS DISTINCT FROM.
	if (operator === 'ne') return `(${property} <> $${name} OR ${property} IS NULL)`;
	if (operator === 'not_in') return `NOT ${property} IN $${name}`;
	const sign = OPERATORS[operator];
	if (!sign) throw new Error(`The adapter knows no operator ${operator}.`);
	return `${property} ${sign} $${name}`;
}

/** Nothing is less than, or like, nothing. */
function textOfNull(property: string, operator: CleanedWhere['operator']): string {
	if (operator === 'eq') return `${property} IS NULL`;
	return operator === 'ne' ? `${property} IS NOT NULL` : 'false';
}

const folded = (value: string | string[]): string | string[] =>
	Array.isArray(value) ? value.map((one) => one.toLowerCase()) : value.toLowerCase();
