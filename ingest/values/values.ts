import neo4j, { type Date as GraphDate, type DateTime, type Integer } from 'neo4j-driver';
import * as v from 'valibot';
import { dateTimeOf } from './dates.ts';

/** Turns the text of a cell, or a value given by a program, into what the graph stores, or says why it cannot. */
export type ValueType<T = unknown> = v.GenericSchema<unknown, T>;

const asText = v.pipe(
	v.union([v.string(), v.number(), v.bigint()], 'is not a text'),
	v.transform((value) => String(value).trim())
);

/** A text of at most so many characters. */
export const text = (most = 500): ValueType<string> => {
	const tooLong = (issue: { input: string }) =>
		`is ${issue.input.length.toLocaleString('en')} characters long; at most ${most.toLocaleString('en')} are taken`;
	return v.pipe(asText, v.maxLength(most, tooLong));
};

/** Whole number between two bounds, both included. */
export const integer = (least: number, most: number): ValueType<Integer> => {
	const reason = `is not a whole number from ${least} to ${most}`;
	return v.pipe(
		asText,
		v.regex(/^-?\d{1,9}$/, reason),
		v.transform(Number),
		v.minValue(least, reason),
		v.maxValue(most, reason),
		v.transform((value) => neo4j.int(value))
	);
};

/** Number between two bounds, with a decimal point. */
export const decimal = (least: number, most: number): ValueType<number> => {
	const reason = `is not a number from ${least} to ${most}`;
	return v.pipe(
		asText,
		v.regex(/^-?\d+(\.\d+)?$/, reason),
		v.transform(Number),
		v.minValue(least, reason),
		v.maxValue(most, reason)
	);
};

const YES = new Set(['true', '1', 'yes', 'ja', 'sim', 'x']);
const NO = new Set(['false', '0', 'no', 'nej', 'nein', 'não', 'nao']);

/** Yes or no in one of the four languages. */
export const flag: ValueType<boolean> = v.pipe(
	v.union([v.boolean(), v.string(), v.number()], 'is neither yes nor no'),
	v.transform((value) => String(value).trim().toLowerCase()),
	v.check((value) => YES.has(value) || NO.has(value), 'is neither yes nor no'),
	v.transform((value) => YES.has(value))
);

/** One of a closed list. */
export const oneOf = <const T extends string>(values: readonly T[]): ValueType<T> =>
	v.pipe(asText, v.picklist(values, `is none of ${values.join(', ')}`));

/** Several values, from a list or a cell with `|` between them; each once. */
export const list = <T>(item: ValueType<T>): ValueType<T[]> =>
	v.pipe(
		v.union(
			[v.pipe(v.string(), v.transform(splitList)), v.array(v.unknown())],
			'is not a list with | between'
		),
		v.array(item),
		v.transform((values) => [...new Set(values)])
	);

function splitList(cell: string): string[] {
	return cell
		.split('|')
		.map((part) => part.trim())
		.filter(Boolean);
}

/** The first value of a list. */
export const first = <T>(item: ValueType<T>): ValueType<T> =>
	v.pipe(
		v.union([v.pipe(v.string(), v.transform(splitList)), v.array(v.unknown())]),
		v.transform((values) => values[0]),
		item
	);

/** http(s) address. */
export const address: ValueType<string> = v.pipe(
	text(2_000),
	v.check((value) => /^https?:\/\//i.test(value) && URL.canParse(value), 'is not an http(s) address')
);

/** Any URI, for keys of concepts. */
export const uri: ValueType<string> = v.pipe(
	text(1_000),
	v.check((value) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(value), 'is not a URI')
);

/** Point in time; without a zone UTC is meant. */
export const dateTime: ValueType<DateTime<number>> = v.pipe(
	v.union([v.string(), v.date()], 'is not a date'),
	v.transform((value) => (value instanceof Date ? value : dateTimeOf(value))),
	v.date('is not a date such as 2026-11-23 or 2026-11-23T14:30:00Z'),
	v.transform(graphDateTime)
);

/** Day without time. */
export const day: ValueType<GraphDate<number>> = v.pipe(
	v.union([v.string(), v.date()], 'is not a date'),
	v.transform((value) => (value instanceof Date ? value : dateTimeOf(value))),
	v.date('is not a date such as 2026-11-23'),
	v.transform(
		(value) => new neo4j.types.Date(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate())
	)
);

/** The graph's DateTime of an instant, in UTC, so that the same instant is always stored alike. */
export function graphDateTime(value: Date): DateTime<number> {
	return new neo4j.types.DateTime(
		value.getUTCFullYear(),
		value.getUTCMonth() + 1,
		value.getUTCDate(),
		value.getUTCHours(),
		value.getUTCMinutes(),
		value.getUTCSeconds(),
		value.getUTCMilliseconds() * 1_000_000,
		0
	);
}
