import type { APIRequestContext } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

/** A PDF that a screen reader finds its way in: with a structure and an outline. */
async function expectTaggedPdf(request: APIRequestContext, path: string) {
	const answer = await request.get(path);
	expect(answer.status(), path).toBe(200);
	expect(answer.headers()['content-type']).toBe('application/pdf');
	const text = (await answer.body()).toString('latin1');
	expect(text.startsWith('%PDF-')).toBe(true);
	expect(text).toContain('/StructTreeRoot');
	expect(text).toContain('/Outlines');
}

test.describe('everyday questions', () => {
	test('are listed newest first, narrowed by the address and paged', async ({ page }) => {
		await page.goto('/questions');
		// What is chosen before the site has taken over, it would choose anew.
		await page.waitForLoadState('networkidle');
		const titles = page.locator('main article h2');
		await expect(titles).toHaveCount(15);
		await page.getByLabel('Language').last().selectOption({ label: 'Svenska' });
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/language=sv/);
		await expect(page.locator('main article h2 a').first()).toHaveAttribute('lang', 'sv');
		await page.goto('/questions');
		const first = await titles.first().textContent();
		await page.getByRole('link', { name: 'Older questions' }).click();
		await expect(page).toHaveURL(/before=/);
		await expect(titles.first()).not.toHaveText(first!);
		await page.getByRole('link', { name: 'Back to the newest' }).click();
		await expect(titles.first()).toHaveText(first!);
	});

	test('lead to replies, to materials and to who could help', async ({ page, signInAs }) => {
		await signInAs('Linnea Hedlund');
		await page.goto('/sv/questions?language=sv');
		await page.locator('main article h2 a').last().click();
		await expect(page.getByRole('heading', { name: 'Svar', exact: true })).toBeVisible();
		const people = page.getByRole('region', { name: 'Vem kan hjälpa' });
		await expect(people.getByRole('link').first()).toHaveAttribute('href', /^\/sv\/people\/t_/);
		await expect(page.getByLabel('Ditt svar')).toBeVisible();
		await expectNoSidewaysScroll(page);
	});

	test('refuse an empty reply with a sentence that says how to mend it', async ({ page, signInAs }) => {
		await signInAs('Linnea Hedlund');
		await page.goto('/questions');
		await page.locator('main article h2 a').first().click();
		await page.waitForLoadState('networkidle');
		await page.getByLabel('Your reply').fill('   ');
		await page.getByRole('button', { name: 'Send the reply' }).click();
		await expect(page.getByText('Write at least a word')).toBeVisible();
	});

	test('ask a visitor to sign in before she replies', async ({ page }) => {
		await page.goto('/de/questions');
		await page.locator('main article h2 a').first().click();
		await expect(page.getByRole('link', { name: 'Zum Antworten anmelden' })).toBeVisible();
		await expect(page.getByLabel('Ihre Antwort')).toHaveCount(0);
	});
});

test.describe('the training', () => {
	test('has ten modules, and another language keeps the place', async ({ page }) => {
		await page.goto('/training');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weaving Learning Communities');
		await expect(page.locator('main ol h3')).toHaveCount(10);
		await page.locator('main ol h3 a').nth(2).click();
		await expect(page).toHaveURL(/\/training\/3$/);
		await expect(page.getByText('Module 3 · 4 hours')).toBeVisible();
		await page.locator('summary', { hasText: /^Language/ }).click();
		await page.getByRole('link', { name: 'Português' }).filter({ visible: true }).first().click();
		await expect(page).toHaveURL(/\/pt\/training\/3$/);
		await expect(page.getByRole('heading', { name: 'Tarefa prática' })).toBeVisible();
		await page.getByRole('link', { name: /^Seguinte/ }).click();
		await expect(page).toHaveURL(/\/pt\/training\/4$/);
	});

	test('shows the steps of a module by phase, and its practicum leads to the real place', async ({
		page
	}) => {
		await page.goto('/sv/training/2');
		const plan = page.locator('section[aria-labelledby="plan"]');
		await expect(plan.getByRole('heading', { level: 3 })).toHaveText([/Före kursveckan/, /Under/, /Efter/]);
		await expect(plan.getByRole('heading', { level: 4 })).toHaveCount(7);
		await page.getByRole('link', { name: 'Öppna platsen i Kollegium' }).click();
		await expect(page).toHaveURL(/\/sv\/gaps\?kind=edge$/);
	});

	test('leads to pieces of learning material that can be read and printed in their language', async ({
		page,
		request
	}) => {
		await page.goto('/pt/training/4');
		const pieces = page.locator('section[aria-labelledby="materials"] ul').last().getByRole('link');
		await expect(pieces).toHaveCount(2);
		await pieces.first().click();
		await expect(page.getByRole('heading', { name: 'Passos' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Usado em', exact: true })).toBeVisible();
		const pdf = page.getByRole('link', { name: 'Guardar em PDF' });
		await expectTaggedPdf(request, (await pdf.getAttribute('href'))!);
	});

	test('can be booked by a page with all twenty fields', async ({ page }) => {
		await page.goto('/de/training');
		await page.getByRole('link', { name: 'Kursseite für Key Action 1' }).click();
		await expect(page.locator('main section > h2')).toHaveCount(20);
	});

	test('has no eleventh module', async ({ page }) => {
		expect((await page.goto('/training/11'))?.status()).toBe(404);
		expect((await page.goto('/training/x'))?.status()).toBe(404);
	});
});

test.describe('the policy document', () => {
	test('has its contents, ten recommendations and figures of today', async ({ page }) => {
		await page.goto('/policy');
		await expect(page.locator('main article.recommendation')).toHaveCount(10);
		const second = page.locator('article.recommendation').nth(1);
		await expect(second).toContainText('Cross-border work as an ordinary part of teaching');
		await expect(second.getByRole('group', { name: 'Figure today' })).toContainText(/\d%/);
		await expect(page.getByRole('table')).toHaveCount(3);
		await expect(second).toContainText('Coverage');
		await expect(page.getByText(/^indicator: [a-z-]+$/)).toHaveCount(0);
		await expect(page.getByText('[[figure')).toHaveCount(0);
		await expect(page.getByText('Demonstration data, invented').first()).toBeVisible();
	});

	test('is a tagged PDF in each language', async ({ request }) => {
		for (const language of ['', '/sv', '/de', '/pt'])
			await expectTaggedPdf(request, `${language}/pdf/policy`);
	});

	test('is no way to print what is not meant for paper', async ({ request }) => {
		for (const path of ['/pdf/me', '/pdf/home', '/pdf/https://example.org', '/pdf/training/99'])
			expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBeGreaterThanOrEqual(400);
	});

	test('is printed without what is only for the screen', async ({ page }) => {
		await page.goto('/sv/policy');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('banner')).toBeHidden();
		await expect(page.getByRole('button', { name: /Skriv ut/ })).toBeHidden();
		await expect(page.locator('article.recommendation').first()).toBeVisible();
	});
});

test.describe('accessible', () => {
	test('a question with its replies', async ({ page, signInAs, expectAccessible }) => {
		await signInAs('Linnea Hedlund');
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const language of ['/sv', '/de']) {
			await page.goto(`${language}/questions`);
			await page.locator('main article h2 a').nth(3).click();
			await expect(page.locator('#reply')).toBeVisible();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await expectAccessible();
			}
		}
	});
});
