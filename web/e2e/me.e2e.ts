import type { APIRequestContext, Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { freshAddress, signInByMail } from './mailbox.ts';

/** Joins by the forms of the page, as it does without scripts; seen by everybody. */
async function join(request: APIRequestContext, origin: string, name: string) {
	const send = async (step: number, form: Record<string, string>) => {
		const action = step === 5 ? 'join' : 'step';
		const answer = await request.post(`/join?/${action}&step=${step}`, {
			form: { ...form, step: String(step) },
			headers: { origin }
		});
		expect(answer.ok()).toBe(true);
	};
	await send(1, { name, languages: 'en' });
	await send(2, { region: 'IE061', regionName: 'Dublin', stages: 'S2' });
	await send(3, {});
	await send(4, { availability: '1' });
	await send(5, { visibility: 'public' });
}

/** Ends when the page has taken over what the browser showed first. */
const open = async (page: Page, path: string) => {
	await page.goto(path);
	await page.waitForLoadState('networkidle');
};

test('a teacher corrects what she says, and decides who sees it', async ({ page, baseURL, playwright }) => {
	test.slow();
	const visitor = await playwright.request.newContext({ baseURL: baseURL! });
	const statusOf = async (path: string) => (await visitor.get(path)).status();
	await signInByMail(page, freshAddress('nora'));
	await join(page.request, baseURL!, 'Nora Quinn');
	await open(page, '/me');
	const own = (await page.getByRole('link', { name: 'My page as I see it' }).getAttribute('href'))!;

	await test.step('an empty name is refused beside its field, and nothing else is lost', async () => {
		await page.getByLabel('In one line').fill('Fractions with paper and scissors');
		await page.getByLabel('Name', { exact: true }).fill('');
		const about = page.getByRole('region', { name: 'About you' });
		await about.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
		await expect(page.getByLabel('In one line')).toHaveValue('Fractions with paper and scissors');
		await page.getByLabel('Name', { exact: true }).fill('Nora Quinn');
		await about.getByRole('button', { name: 'Save' }).click();
		await expect(about.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible();
		await page.reload();
		await expect(page.getByLabel('In one line')).toHaveValue('Fractions with paper and scissors');
	});

	await test.step('a topic is found in another language, kept, graded and taken away', async () => {
		await open(page, '/me');
		const offers = page.getByRole('region', { name: 'What I offer' });
		await offers.getByRole('combobox').first().fill('Bruchrechnung');
		await offers.getByRole('option').first().click();
		await expect(offers.getByRole('button', { name: /^Remove: / })).toHaveCount(1);
		// Adding the topic has said that it is saved already: this answer is the one of the level.
		const answered = page.waitForResponse((response) => response.request().method() === 'POST');
		await offers.getByLabel(/^How well you know/).selectOption('3');
		await answered;
		await expect(offers.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible();
		await page.reload();
		await expect(offers.getByLabel(/^How well you know/)).toHaveValue('3');
		await page.waitForLoadState('networkidle');
		await offers.getByRole('button', { name: /^Remove: / }).click();
		await expect(offers.getByRole('button', { name: /^Remove: / })).toHaveCount(0);
	});

	await test.step('going through the levels opens nothing; saving acts at once, with a receipt', async () => {
		expect(await statusOf(own)).toBe(200);
		await open(page, '/me/consents');
		await page.getByRole('radio', { name: 'Profile: Only me' }).check();
		expect(await statusOf(own)).toBe(200);
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Profile: Only me.')).toBeVisible();
		expect(await statusOf(own)).toBe(404);
		await open(page, '/me/preview');
		await expect(page.getByText('They do not see your page at all.')).toBeVisible();
		await open(page, '/me/consents');
		await page.getByRole('radio', { name: 'Profile: Everybody' }).check();
		await page.getByRole('radio', { name: 'What I offer: Members' }).check();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('What I offer: Members.')).toBeVisible();
		await expect(page.getByText('What I look for: ')).toHaveCount(0);
		expect(await statusOf(own)).toBe(200);
		await open(page, '/me/preview?as=anyone');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nora Quinn');
	});

	await test.step('a consent is given and withdrawn, and both stand in the history', async () => {
		await open(page, '/me/consents');
		const maps = page.getByRole('switch', { name: 'Show me on network maps' });
		await expect(maps).toHaveAttribute('aria-checked', 'false');
		await maps.click();
		await expect(page.getByText('You have agreed: Show me on network maps.')).toBeVisible();
		await maps.click();
		await expect(page.getByText('You are no longer shown on maps.')).toBeVisible();
		await page.getByText('What you agreed to, and when').click();
		await expect(page.getByRole('listitem').filter({ hasText: 'withdrawn on' })).toHaveCount(1);
		await page.goto('/me/log');
		await expect(page.getByText('You withdrew a consent: show me on maps.')).toBeVisible();
		await expect(page.getByText('Who may see you or something of yours was changed.').first()).toBeVisible();
	});
	await visitor.dispose();
});

test('notes a meeting once, takes it back, joins and leaves, offers and no longer', async ({
	page,
	signInAs
}) => {
	await signInAs('Eoin Dunne');
	await page.goto('/communities');
	await page.getByRole('main').getByRole('link', { name: 'Porto a Ler' }).first().click();
	await page.waitForLoadState('networkidle');
	const membership = page.locator('.membership');
	const wasMember = await membership.getByRole('button', { name: /^Leave/ }).isVisible();
	if (wasMember) await membership.getByRole('button', { name: /^Leave/ }).click();
	await membership.getByRole('button', { name: 'Join' }).click();
	await expect(membership.getByText(/You are a member/)).toBeVisible();
	if (!wasMember) {
		await membership.getByRole('button', { name: /^Leave/ }).click();
		await expect(membership.getByText('You have left Porto a Ler.')).toBeVisible();
	}

	await open(page, '/skills/MAT04');
	const before = await page.getByRole('button', { name: 'I offer this' }).isVisible();
	const [first, second] = before ? ['I offer this', 'No longer offer'] : ['No longer offer', 'I offer this'];
	await page.getByRole('button', { name: first! }).click();
	await page.getByRole('button', { name: second! }).click();
	await expect(page.getByRole('button', { name: first! })).toBeVisible();

	await page.getByRole('main').locator('a[href*="/people/t_"]').first().click();
	await expect(page.getByText('We met', { exact: true })).toBeVisible();
	await page.waitForLoadState('networkidle');
	await page.getByText('We met', { exact: true }).click();
	// Twice in haste is one meeting.
	await page.getByRole('button', { name: 'Note it' }).dblclick();
	await expect(page.getByText(/^Noted: you met|noted already/)).toBeVisible();
	// The second click may be answered after the first, and then there is nothing to undo.
	await page.waitForLoadState('networkidle');
	const undo = page.locator('.met').getByRole('button', { name: 'Undo' });
	if (await undo.isVisible()) {
		await undo.click();
		await expect(page.getByText('Taken back.')).toBeVisible();
	}
});

test('a day to come is no day one met', async ({ page, signInAs }) => {
	await signInAs('Eoin Dunne');
	await open(page, '/skills/MAT04');
	await page.getByRole('main').locator('a[href*="/people/t_"]').first().click();
	await page.getByText('We met', { exact: true }).click();
	await page.getByLabel('When').evaluate((field: HTMLInputElement) => {
		field.removeAttribute('max');
		field.value = '2999-01-01';
	});
	await page.getByRole('button', { name: 'Note it' }).click();
	await expect(page.getByText('Choose a day that has passed, at most five years ago.')).toBeVisible();
});

test('what others see of her is accessible in German, and narrow', async ({
	page,
	signInAs,
	expectAccessible
}) => {
	test.slow();
	await signInAs('Franziska Neumann');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/de/me/preview?as=member');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await expectAccessible();
	}
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/de/me/preview?as=member');
	await expectNoSidewaysScroll(page);
});
