import type { Browser, Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

const settled = (page: Page) => page.waitForLoadState('networkidle');

/** The newest letter in the mailbox, sent just now to whoever is signed in; its text with all addresses. */
async function letterNow(
	page: Page,
	language: string,
	words: { send: string; sent: string }
): Promise<string> {
	await page.goto(`${language}/dev/mailbox`);
	await page.getByRole('button', { name: words.send }).click();
	await expect(page.getByText(words.sent)).toBeVisible();
	const mail = page.getByRole('main').getByRole('listitem').first();
	await mail.locator('summary').click();
	return mail.locator('details').innerText();
}

/** The address below a word of the letter's text. */
const addressAfter = (text: string, word: string): string =>
	new RegExp(`^${word}:\\n(http\\S+)$`, 'm').exec(text)![1]!;

/** A page of somebody who is not signed in. */
const visitor = (browser: Browser, baseURL: string) => browser.newPage({ baseURL });

test('a Swedish teacher sets her letter, gets it, and answers it without signing in', async ({
	page,
	browser,
	baseURL,
	signInAs,
	expectAccessible
}) => {
	test.slow();
	await signInAs('Åsa Holmgren');
	await page.goto('/sv/me/letter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt kollegabrev');
	await page.getByLabel('Varje vecka').check();
	await page.getByLabel('På vilket språk').selectOption('sv');
	await page.getByRole('button', { name: 'Spara' }).click();
	await expect(page.getByText('Sparat.')).toBeVisible();
	await expect(page.getByLabel('Varje vecka')).toBeChecked();
	await settled(page);
	const preview = page.frameLocator('iframe');
	await expect(preview.getByRole('heading', { level: 1 })).toContainText('Åsa');
	await expect(preview.getByText('Det här är ditt kollegabrev, som kommer varje vecka.')).toBeVisible();
	await expectAccessible();
	await expectNoSidewaysScroll(page);

	const text = await letterNow(page, '/sv', {
		send: 'Skicka mitt brev nu',
		sent: 'Brevet finns här nedanför.'
	});
	await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('@invented.example');
	const later = addressAfter(text, 'Senare');
	const colleague = /\/people\/(t_\w+)$/m.exec(text)![1]!;

	await test.step('answered from the mail, signed out', async () => {
		const other = await visitor(browser, baseURL!);
		await other.goto(later);
		await expect(other.getByRole('heading', { level: 1 })).toContainText('inte nu?');
		await other.goto(later);
		await other.getByRole('button', { name: 'Inte nu' }).click();
		await expect(other.getByText('Det är okej. Vi frågar inte igen före')).toBeVisible();
		await other.goto(later);
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('Du har redan svarat');
		await other.goto(later.slice(0, -9));
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('En del av länken saknas');
		const last = later.at(-20)!;
		await other.goto(`${later.slice(0, -20)}${last === 'A' ? 'B' : 'A'}${later.slice(-19)}`);
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('Länken kommer inte härifrån');
		await other.close();
	});

	await page.goto('/sv/home');
	await expect(page.locator(`main li.suggestion a[href$="/people/${colleague}"]`)).toHaveCount(0);
});

test(
	'the mail program ends the letters at once, and nothing else may come from outside',
	{ tag: '@desk' },
	async ({ page, request, signInAs }) => {
		await signInAs('Åsa Holmgren');
		const text = await letterNow(page, '/sv', {
			send: 'Skicka mitt brev nu',
			sent: 'Brevet finns här nedanför.'
		});
		const end = new URL(addressAfter(text, 'Inga fler brev'));
		const form = { form: { 'List-Unsubscribe': 'One-Click' }, headers: { origin: 'https://mail.example' } };
		const path = `/letter/unsubscribe${end.search}`;
		// A page looked at, or a link of another kind, ends nothing.
		await request.get(path);
		const wrong = new URL(addressAfter(text, 'Pausa brevet'));
		expect((await request.post(`/letter/unsubscribe${wrong.search}`, form)).status()).toBe(410);
		expect((await request.post(`/sv/letter/answer${end.search}`, form)).status()).toBe(403);
		await page.goto('/sv/me/letter');
		await expect(page.getByLabel('Aldrig')).not.toBeChecked();
		expect((await request.post(path, form)).status()).toBe(200);
		expect((await request.post(path, form)).status()).toBe(200);
		await page.goto('/sv/me/letter');
		await expect(page.getByLabel('Aldrig')).toBeChecked();
		await expect(page.getByText('Du får inga brev just nu.')).toBeVisible();
		await page.getByLabel('Varannan vecka').check();
		await page.getByRole('button', { name: 'Spara' }).click();
		await expect(page.getByText('Sparat.')).toBeVisible();
		await page.goto('/sv/me/log');
		await expect(page.getByText('Du ändrade hur ditt kollegabrev kommer.').first()).toBeVisible();
	}
);

test(
	'the private feed opens with its address, and no longer when it is switched off',
	{ tag: '@desk' },
	async ({ page, request, signInAs }) => {
		await signInAs('Åsa Holmgren');
		await letterNow(page, '/sv', { send: 'Skicka mitt brev nu', sent: 'Brevet finns här nedanför.' });
		await page.goto('/sv/me/letter');
		await page.getByRole('button', { name: /^Skapa en (ny )?adress$/ }).click();
		const address = await page.locator('output a').innerText();
		const answer = await request.get(address);
		expect(answer.headers()).toMatchObject({
			'content-type': 'application/atom+xml; charset=utf-8',
			'cache-control': 'private, no-store'
		});
		const xml = await answer.text();
		expect(xml).toContain('http://www.w3.org/2005/Atom');
		expect(xml).toContain('/people/t_');
		expect(xml).not.toContain('letter/answer');
		await page.goto('/sv/me/letter');
		await expect(page.getByText('Den hemliga delen av adressen börjar med')).toBeVisible();
		await expect(page.locator('output')).toHaveCount(0);
		await page.getByRole('button', { name: 'Stäng av flödet' }).click();
		await expect(page.getByText('Flödet är avstängt.')).toBeVisible();
		expect((await request.get(address)).status()).toBe(404);
	}
);

test('a Portuguese teacher reads the preview on her phone', async ({
	page,
	signInAs,
	isMobile,
	expectAccessible
}) => {
	test.skip(!isMobile, 'the phone is what is tried');
	await signInAs('Helena Tavares');
	await page.goto('/pt/me/letter');
	const letter = page.frameLocator('iframe');
	await expect(letter.getByRole('heading', { level: 1 })).toContainText('para si, Helena');
	await expect(letter.getByRole('link', { name: 'Dizer olá' }).first()).toBeVisible();
	const width = await letter.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
	expect(width).toBeLessThanOrEqual(0);
	await expectNoSidewaysScroll(page);
	await expectAccessible();
	// The letter as a mail program shows it, alone.
	const html = (await page.locator('iframe').getAttribute('srcdoc'))!;
	await page.setContent(html);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await expectAccessible();
	}
});

test('nobody sends a letter who is not signed in', { tag: '@desk' }, async ({ page, request, baseURL }) => {
	await page.goto('/dev/mailbox');
	await expect(page.getByRole('button', { name: 'Send my letter now' })).toHaveCount(0);
	const answer = await request.post('/dev/mailbox?/letter', {
		form: { draft: 'x' },
		headers: { origin: baseURL!, accept: 'application/json' }
	});
	expect(await answer.json()).toMatchObject({ type: 'failure', status: 403 });
});
