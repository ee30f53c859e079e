import { dayAndTime, longDate, number } from '#lib/formats.ts';
import { m } from '#lib/paraglide/messages.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value of the graph as a person reads it: dates, yes and no, figures, lists. */
export function propertyValue(value: unknown): string {
	if (Array.isArray(value)) return value.map(propertyValue).join(', ') || '–';
	if (value === true) return m.own_yes();
	if (value === false) return m.own_no();
	if (typeof value === 'number') return number(value, 3);
	if (typeof value !== 'string') return '–';
	if (MOMENT.test(value)) return `${longDate(value)}, ${dayAndTime(value).split(', ').at(-1)}`;
	return DAY.test(value) ? longDate(value) : value;
}
