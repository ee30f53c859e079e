import * as v from 'valibot';

/** Languages of the platform. */
export const LANGUAGES = ['en', 'sv', 'de', 'pt'] as const;

/** Codes of the stages of schooling (see Stage.code). */
export const STAGES = ['S0', 'S1', 'S2', 'S3', 'S4', 'V', 'A'] as const;

/** Public identifier of a thing, key, code or URI: as long as those are, and no more. */
export const reference = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('is missing'),
	v.maxLength(500, 'is too long')
);

/** Text of at most so many characters, its ends trimmed; empty means none. */
export const text = (most: number) =>
	v.pipe(
		v.nullable(v.string(), ''),
		v.transform((value) => value.replaceAll('\r\n', '\n').trim()),
		v.maxLength(most, `has at most ${most} characters`)
	);

/** A language a person works in, BCP 47, in the short form. */
export const spoken = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language'));

/** Each value once. */
export const distinct = <const Item extends v.GenericSchema<unknown, string>>(item: Item, most: number) =>
	v.pipe(
		v.array(item),
		v.maxLength(most, `has at most ${most} values`),
		v.transform((values) => [...new Set(values)])
	);

/** From 1 to 3: how well a skill is known, or how pressing it is. */
export const degree = v.picklist([1, 2, 3], 'is 1, 2 or 3');
