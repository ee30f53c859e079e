import { describe, expect, it } from 'vitest';
import { type Contact, type StoredTie, withContact } from './tie-contacts.ts';

const met = (on: string, more: Partial<Contact> = {}): Contact => ({
	...{ on, setting: 'digital', form: 'informal' },
	...more
});

const FIRST = withContact(null, met('2026-03-10'), true);

describe('a first meeting', () => {
	it('begins the tie on its day', () => {
		expect(FIRST).toEqual({
			...{ since: '2026-03-10T12:00:00Z', lastAt: '2026-03-10T12:00:00Z', reciprocatedAt: null, contacts: 1 },
			...{ setting: 'digital', form: 'informal', through: 'meeting', contactKeys: ['met:2026-03-10'] }
		});
	});
});

describe('another meeting', () => {
	it.each<[string, Contact, boolean, Partial<StoredTie>]>([
		['later', met('2026-04-01'), true, { lastAt: '2026-04-01T12:00:00Z', since: FIRST.since, contacts: 2 }],
		[
			'earlier',
			met('2026-02-01'),
			true,
			{ lastAt: FIRST.lastAt, since: '2026-02-01T12:00:00Z', contacts: 2 }
		],
		['in person', met('2026-04-01', { setting: 'analog' }), true, { setting: 'analog', form: 'informal' }],
		['in a project', met('2026-04-01', { form: 'formal' }), true, { setting: 'digital', form: 'formal' }],
		['noted by the other', met('2026-04-01'), false, { reciprocatedAt: '2026-04-01T12:00:00Z' }],
		[
			'of the same day, in person',
			met('2026-03-10', { setting: 'analog' }),
			true,
			{ contacts: 1, setting: 'analog' }
		]
	])('%s renews it', (_, contact, isFromStart, expected) => {
		expect(withContact(FIRST, contact, isFromStart)).toMatchObject(expected);
	});

	it('of the same day is the same one', () => {
		expect(withContact(FIRST, met('2026-03-10'), true)).toBe(FIRST);
	});

	it('by screen does not undo that they met in person', () => {
		const analog = withContact(null, met('2026-03-10', { setting: 'analog', form: 'formal' }), true);
		expect(withContact(analog, met('2026-04-01'), true)).toMatchObject({ setting: 'analog', form: 'formal' });
	});
});
