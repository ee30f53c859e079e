import type { Locator, Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, personOf, test } from './fixtures.ts';

const cards = (page: Page): Locator => page.locator('main ul > li.suggestion');

/** The site has taken over: what is pressed now is answered without a new page. */
const settled = (page: Page) => page.waitForLoadState('networkidle');

test.describe('suggestions', () => {
	test('a visitor is asked to sign in, and comes back', async ({ page }) => {
		await page.goto('/sv/home');
		await expect(page).toHaveURL(/\/sv\/sign-in\?to=%2Fsv%2Fhome$/);
		await page.getByRole('button').filter({ hasText: 'Linnea Hedlund' }).click();
		await expect(page).toHaveURL(/\/sv\/home$/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Linnea');
	});

	test('each has a reason in words and as a path, and one colleague is from abroad', async ({
		page,
		signInAs
	}) => {
		await signInAs('Linnea Hedlund');
		await page.goto('/home');
		const count = await cards(page).count();
		expect(count).toBeGreaterThanOrEqual(4);
		for (let index = 0; index < count; index++) {
			const card = cards(page).nth(index);
			await expect(card.getByText('Why:')).toBeVisible();
			const steps = card.getByRole('list', { name: 'Path' }).first().getByRole('listitem');
			expect(await steps.count()).toBeGreaterThanOrEqual(3);
		}
		const people = page.locator('li.suggestion.teacher');
		expect(await people.count()).toBeLessThanOrEqual(3);
		await expect(people.filter({ hasText: ', across a border' }).first()).toBeVisible();
		await expectNoSidewaysScroll(page);
	});

	test('"not now" closes to a line that can be undone', async ({ page, signInAs }) => {
		await signInAs('Linnea Hedlund');
		await page.goto('/home');
		await settled(page);
		const title = (await cards(page).nth(1).getByRole('heading').textContent())!.trim();
		await cards(page).nth(1).getByRole('button', { name: 'Not now' }).click();
		const line = page.locator('#answered');
		await expect(line).toContainText(title);
		await expect(line).toContainText('We will not ask again before');
		await expect(line).toBeFocused();
		await expect(cards(page).getByRole('heading', { name: title, exact: true })).toHaveCount(0);
		await line.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText('Taken back. It is in the list again.')).toBeVisible();
		await expect(cards(page).getByRole('heading', { name: title, exact: true })).toHaveCount(1);
	});

	test('"not relevant" asks once what was wrong', { tag: '@desk' }, async ({ page, signInAs }) => {
		await signInAs('Linnea Hedlund');
		await page.goto('/home');
		await settled(page);
		const title = (await cards(page).nth(2).getByRole('heading').textContent())!.trim();
		await cards(page).nth(2).getByRole('button', { name: 'Not relevant' }).click();
		await page
			.getByRole('group', { name: /What was wrong/ })
			.getByRole('button', { name: 'Another topic' })
			.click();
		await expect(page.locator('#answered')).toContainText('Noted.');
		await expect(page.getByRole('group', { name: /What was wrong/ })).toHaveCount(0);
		await page.reload();
		await page.locator('summary', { hasText: 'Answered' }).click();
		await page.getByRole('button', { name: `Take back: ${title}` }).click();
		await expect(cards(page).getByRole('heading', { name: title, exact: true })).toHaveCount(1);
	});

	test('somebody who is no teacher is told where to go', { tag: '@desk' }, async ({ page, signInAs }) => {
		await signInAs('policymaker');
		await page.goto('/home');
		await expect(page.getByText('These suggestions are for teachers.')).toBeVisible();
		await expect(cards(page)).toHaveCount(0);
	});
});

test.describe('a hello', () => {
	test.slow();

	test('reaches the other with a personal word, and can be taken back', async ({ page, signInAs }) => {
		const orla = await personOf(page, 'Orla Dunne');
		await signInAs('Linnea Hedlund');
		await page.goto(`/home/hello/${orla}`);
		await settled(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Say hello to Orla Dunne?');
		await page.getByLabel('A personal word').fill('Shall we compare how we begin with fractions?');
		await page.getByRole('button', { name: 'Send the hello' }).click();
		await expect(page).toHaveURL(/\/home$/);
		await expect(page.getByText('You said hello to Orla Dunne')).toBeVisible();

		await page.context().clearCookies();
		await signInAs('Orla Dunne');
		await page.goto('/home');
		const card = page.getByRole('article', { name: 'Linnea Hedlund says hello' });
		await expect(card).toContainText('Shall we compare how we begin with fractions?');
		await expect(card.getByRole('button', { name: 'Say hello back' })).toBeVisible();

		await page.context().clearCookies();
		await signInAs('Linnea Hedlund');
		await page.goto('/home');
		await page.getByRole('button', { name: 'Take back: You said hello to Orla Dunne' }).click();
		await expect(page.getByText('You said hello to Orla Dunne')).toHaveCount(0);
	});

	test('to nobody is no page', { tag: '@desk' }, async ({ page, signInAs }) => {
		await signInAs('Linnea Hedlund');
		const answer = await page.goto('/home/hello/t_000000000000');
		expect(answer?.status()).toBe(404);
	});
});

test.describe('a reason', () => {
	test('is put right, the list is made anew before her eyes, and it can be taken back', async ({
		page,
		signInAs
	}) => {
		await signInAs('Linnea Hedlund');
		await page.goto('/home');
		await settled(page);
		const reasons = () => page.locator('main .reason').allTextContents();
		const before = await reasons();
		const card = page.locator('li.suggestion.teacher').first();
		await card.locator('summary', { hasText: 'Correct the reason' }).click();
		await card
			.getByRole('button', { name: /^I no longer look for / })
			.first()
			.click();
		const notice = page.getByRole('status').filter({ hasText: 'The list is made anew.' });
		await expect(notice).toContainText('You no longer look for');
		expect(await reasons()).not.toEqual(before);
		await notice.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText('It is as it was.')).toBeVisible();
		expect(await reasons()).toEqual(before);
	});

	test('can be left out, and used again', { tag: '@desk' }, async ({ page, signInAs }) => {
		await signInAs('Linnea Hedlund');
		await page.goto('/home');
		await settled(page);
		const card = page.locator('li.suggestion.teacher').first();
		await card.locator('summary', { hasText: 'Correct the reason' }).click();
		await card
			.getByRole('button', { name: /^Leave this out: / })
			.first()
			.click();
		await expect(page.getByText('No reason rests on')).toBeVisible();
		await page.locator('summary', { hasText: 'Left out of reasons' }).click();
		await page
			.getByRole('button', { name: /^Use again: / })
			.first()
			.click();
		await expect(page.locator('summary', { hasText: 'Left out of reasons' })).toHaveCount(0);
	});
});

test.describe('the slider', () => {
	test(
		'moves by the arrow keys, says where it stands, and is kept',
		{ tag: '@desk' },
		async ({ page, signInAs }) => {
			await signInAs('Linnea Hedlund');
			await page.goto('/home');
			await settled(page);
			const slider = page.getByRole('slider', { name: /From people like you/ });
			await expect(slider).toHaveAttribute('aria-valuetext', 'Mostly people like you.');
			await slider.focus();
			const moved = () => page.waitForResponse((one) => one.url().includes('/reach'));
			await Promise.all([moved(), page.keyboard.press('End')]);
			await page.reload();
			await expect(slider).toHaveAttribute(
				'aria-valuetext',
				'People who bring your community nearer to another.'
			);
			await settled(page);
			await slider.focus();
			await Promise.all([moved(), page.keyboard.press('Home')]);
			await Promise.all([moved(), page.keyboard.press('ArrowRight')]);
		}
	);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a suggestion is answered and the answer undone', { tag: '@desk' }, async ({ page }) => {
		await page.goto('/sign-in?to=%2Fhome');
		await page.getByRole('button').filter({ hasText: 'Linnea Hedlund' }).click();
		const title = (await cards(page).nth(1).getByRole('heading').textContent())!.trim();
		await cards(page).nth(1).getByRole('button', { name: 'Not now' }).click();
		await expect(page.locator('#answered')).toContainText(title);
		await page.locator('#answered').getByRole('button', { name: 'Undo' }).click();
		await expect(cards(page).getByRole('heading', { name: title, exact: true })).toHaveCount(1);
	});
});

test.describe('accessible', () => {
	test('a hello, light and dark, and the page at 320 pixels', async ({
		page,
		signInAs,
		expectAccessible
	}) => {
		const orla = await personOf(page, 'Orla Dunne');
		await signInAs('Linnea Hedlund');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`/de/home/hello/${orla}`);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expectAccessible();
		}
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('/de/home');
		await expectNoSidewaysScroll(page);
	});
});
