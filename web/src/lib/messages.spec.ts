import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LOCALES = ['en', 'sv', 'de', 'pt'] as const;
type Locale = (typeof LOCALES)[number];
type Variants = { declarations: string[]; selectors: string[]; match: Record<string, string> }[];
type Message = string | Variants;

/** Words that are the same in another language: names, loans, and what is one word in two languages. */
const SAME = new Set<string>(
	JSON.parse(readFileSync(`${import.meta.dirname}/messages-same-as-english.json`, 'utf8'))
);

const messages = Object.fromEntries(
	LOCALES.map((locale) => {
		const own = JSON.parse(readFileSync(`${import.meta.dirname}/../../messages/${locale}.json`, 'utf8'));
		delete own.$schema;
		return [locale, own as Record<string, Message>];
	})
) as Record<Locale, Record<string, Message>>;

const others = LOCALES.filter((locale) => locale !== 'en');
const textsOf = (message: Message) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(others)('messages in %s', (locale) => {
	const own = messages[locale];

	test('are the same as in English', () => {
		expect(Object.keys(own).sort()).toEqual(Object.keys(messages.en).sort());
	});

	test('have the same placeholders', () => {
		// Over all variants of a message: one for “one” may leave the figure out.
		const of = (message: Message) => String(placeholders(textsOf(message).join()));
		const wrong = Object.keys(own).filter((key) => of(own[key]!) !== of(messages.en[key]!));
		expect(wrong).toEqual([]);
	});

	test('are translated, or said to be the same', () => {
		const same = Object.keys(own).filter(
			(key) =>
				String(textsOf(own[key]!)) === String(textsOf(messages.en[key]!)) && !SAME.has(`${locale} ${key}`)
		);
		expect(same).toEqual([]);
	});
});

describe.each(LOCALES)('messages in %s', (locale) => {
	const own = Object.entries(messages[locale]);

	test('are named flat, in snake case', () => {
		expect(own.map(([key]) => key).filter((key) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(key))).toEqual([]);
	});

	test('are never empty', () => {
		expect(own.filter(([, message]) => textsOf(message).some((text) => !text.trim()))).toEqual([]);
	});

	test('have a form for every number', () => {
		const cases = (message: Message) =>
			typeof message === 'string' ? [] : message.flatMap(({ match }) => Object.keys(match));
		const incomplete = own.filter(([, message]) => {
			const forms = cases(message);
			return (
				forms.some((form) => /Plural=one/.test(form)) && !forms.some((form) => /Plural=(other|\*)/.test(form))
			);
		});
		expect(incomplete).toEqual([]);
	});
});

test('in Portugal nought is plural, although Intl says otherwise of “pt”', () => {
	const wrong = Object.entries(messages.pt).filter(
		([, message]) =>
			typeof message !== 'string' &&
			message.some(
				({ match }) =>
					Object.keys(match).some((form) => form.includes('Plural=one')) &&
					!Object.keys(match).some((form) => form.includes('=0'))
			)
	);
	expect(wrong.map(([key]) => key)).toEqual([]);
});
