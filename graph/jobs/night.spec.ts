import { describe, expect, it } from 'vitest';
import { lastNight } from './night.ts';

describe('the night', () => {
	it.each([
		['2026-11-30T00:59:00Z', '2026-11-29T01:00:00Z'],
		['2026-11-30T01:00:00Z', '2026-11-30T01:00:00Z'],
		['2026-11-30T23:00:00Z', '2026-11-30T01:00:00Z']
	])('before %s was at %s', (now, night) => {
		expect(lastNight(Date.parse(now))).toBe(Date.parse(night));
	});
});
