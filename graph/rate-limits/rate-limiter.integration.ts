import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { RateLimiter } from './rate-limiter.ts';

const RULE = { id: 'thrice', points: 3, seconds: 60 };

let services: Services;

beforeAll(async () => {
	services = await emptyTestServices();
});
afterAll(() => services?.driver.close());

describe('RateLimiter', () => {
	it('refuses the fourth of three, says how long to wait, and still does so after a restart', async () => {
		const before = new RateLimiter(services.driver, [RULE]);
		const waits = [];
		for (let i = 0; i < 4; i++) waits.push(await before.hit(RULE, 'somebody'));
		expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
		expect(waits[3]).toBeGreaterThan(50);
		await before.keep();

		const after = new RateLimiter(services.driver, [RULE]);
		expect(await after.left(RULE, 'somebody')).toBe(3);
		await after.load();
		expect(await after.left(RULE, 'somebody')).toBe(0);
		expect(await after.hit(RULE, 'somebody')).toBeGreaterThan(0);
		expect(await after.hit(RULE, 'somebody else')).toBe(0);
	});

	it('forgets what is over', async () => {
		await services.driver.executeQuery(
			"CREATE (:RateWindow {key: 'thrice late', rule: 'thrice', client: 'late', points: 3, until: timestamp() - 1})"
		);
		const limiter = new RateLimiter(services.driver, [RULE]);
		await limiter.load();
		expect(await limiter.hit(RULE, 'late')).toBe(0);
		await limiter.keep();
		const { records } = await services.driver.executeQuery(
			"MATCH (w:RateWindow {client: 'late'}) RETURN w.points AS points"
		);
		expect(records.map((record) => record.get('points'))).toEqual([1]);
	});
});
