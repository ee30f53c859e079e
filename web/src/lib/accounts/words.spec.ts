import { describe, expect, test } from 'vitest';
import { deviceOf } from './device.ts';
import { linkWords, placeWords, providerWords, waitWords } from './words.ts';

describe('deviceOf', () => {
	test.each([
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
			'Firefox',
			'Windows'
		],
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
			'Edge',
			'Windows'
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
			'Safari',
			'iPhone'
		],
		[
			'Mozilla/5.0 (Linux; Android 15; SM-S928B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36',
			'Samsung Internet',
			'Android'
		],
		[
			'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
			'Safari',
			'macOS'
		],
		[
			'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
			'Chrome',
			'ChromeOS'
		]
	])('%s', (userAgent, browser, system) => expect(deviceOf(userAgent)).toEqual({ browser, system }));

	test.each(['curl/8.9', '', null, '<script>'])('of %j is unknown', (userAgent) =>
		expect(deviceOf(userAgent)).toBeNull()
	);
});

test.each([
	['Europe/Berlin', 'Berlin'],
	['America/Argentina/Buenos_Aires', 'Buenos Aires'],
	['Etc/GMT+2', null],
	['UTC', null],
	[null, null]
])('the place of %s is %s', (zone, place) => expect(placeWords(zone)).toBe(place));

test.each([
	[1, '1 second'],
	[40, '40 seconds'],
	[61, '2 minutes'],
	[3_600, '60 minutes']
])('%i seconds are said as %s', (seconds, words) => expect(waitWords(seconds)).toBe(words));

test('every fault has words of its own', () => {
	const links = (['expired', 'used', 'truncated', 'foreign'] as const).map((fault) => linkWords(fault).title);
	const providers = ['access_denied', 'email_not_verified', 'foreign_domain', 'whatever'].map(
		(problem) => providerWords(problem).sentence
	);
	expect(new Set([...links, ...providers]).size).toBe(8);
});
