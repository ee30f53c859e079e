import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { dateOrderOf, dateTimeOf, isOrderOpen } from './dates.ts';
import { licence, materialKind, stages, subject, subjects } from './education.ts';
import { skillReferences } from './references.ts';
import { dateTime, flag, integer, list, text, type ValueType } from './values.ts';

const result = (type: ValueType, value: unknown) => {
	const parsed = v.safeParse(type, value);
	return parsed.success ? parsed.output : parsed.issues[0].message;
};

describe('dates', () => {
	test.each([
		['2026-11-23', '2026-11-23T00:00:00.000Z'],
		['2016-08-04T16:12:57', '2016-08-04T16:12:57.000Z'],
		['2026-11-23T14:30:00+01:00', '2026-11-23T13:30:00.000Z'],
		['23.11.2026', '2026-11-23T00:00:00.000Z'],
		['4/4/13 16:32', '2013-04-04T16:32:00.000Z'],
		['2026-02-31', undefined],
		['2026-13-01', undefined],
		['yesterday', undefined],
		['', undefined]
	])('%s', (written, instant) => {
		expect(dateTimeOf(written)?.toISOString()).toBe(instant);
	});

	test('a file tells whether the day or the month comes first', () => {
		expect(dateOrderOf(['4/4/13', '4/23/13'])).toBe('month-first');
		expect(dateOrderOf(['4/4/13', '23/4/13'])).toBe('day-first');
		expect(dateOrderOf(['99/99/13', '31/12/13', '4/4/13', '4/23/13', '4/24/13'])).toBe('month-first');
		expect(dateTimeOf('4/23/13', 'month-first')?.toISOString()).toBe('2013-04-23T00:00:00.000Z');
	});

	test('more rows are asked for while they could still tell', () => {
		expect(isOrderOpen(['2026-01-01', '2026-01-02'])).toBe(false);
		expect(isOrderOpen(['4/4/13', '4/5/13', '99/99/13'])).toBe(true);
		expect(isOrderOpen(['4/4/13', '4/23/13', '4/24/13', '4/25/13'])).toBe(false);
	});

	test('each instant is read back as it was written', () => {
		const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(dates, (date) => {
				const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
				expect(dateTimeOf(whole.toISOString())).toEqual(whole);
				expect((result(dateTime, whole) as object).toString()).toContain(whole.toISOString().slice(0, 19));
			})
		);
	});
});

test.each([
	['cc by', licence, 'http://creativecommons.org/licenses/by-nc-sa/4.0/', 'CC-BY-NC-SA-4.0'],
	['cc by of a country', licence, 'http://creativecommons.org/licenses/by/3.0/us/', 'CC-BY-3.0-US'],
	['cc zero', licence, 'https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
	['another licence', licence, 'MIT', 'MIT'],
	['kind of OER Commons', materialKind, 'Lesson Plan', 'lesson_plan'],
	['kind of HCRT', materialKind, 'https://w3id.org/kim/hcrt/worksheet', 'worksheet'],
	['unknown kind', materialKind, 'Something', 'other'],
	['stages', stages, 'lower-primary|S2|s2', ['S1', 'S2']],
	['unknown stage', stages, 'S9', expect.stringContaining('is no stage')],
	['subject of a list', subject, 'pottery|physics', 'physics'],
	['unknown subject of a person', subjects, 'pottery', expect.stringContaining('is no subject')],
	['yes in Portuguese', flag, 'Sim', true],
	['neither yes nor no', flag, 'perhaps', 'is neither yes nor no'],
	['list', list(text()), ' a | b |a||', ['a', 'b']],
	['too long', text(3), 'abcd', expect.stringContaining('4 characters')],
	['no whole number', integer(1, 5), '2.5', expect.stringContaining('1 to 5')]
] as const)('%s', (_, type, value, output) => {
	expect(result(type as ValueType, value)).toEqual(output);
});

test('skills carry a level after a colon', () => {
	const read = result(skillReferences, 'MAT04:3|https://example.org/a:b|Brüche') as {
		ref: string;
		level: { toNumber(): number };
	}[];
	expect(read.map(({ ref, level }) => [ref, level.toNumber()])).toEqual([
		['MAT04', 3],
		['https://example.org/a:b', 2],
		['Brüche', 2]
	]);
});
