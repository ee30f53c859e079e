import type { Browser, Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { freshAddress, signInByMail } from './mailbox.ts';

/** Seconds for one key and for one thought of a person who types as people do (Card, Moran and Newell 1980). */
const KEY = 0.28;
const THOUGHT = 1.35;

/** A person at her keyboard, whose presses are counted: letters, and the keys that go from place to place. */
class Hands {
	letters = 0;
	keys = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async type(text: string) {
		this.letters += text.length;
		await this.#page.keyboard.type(text);
	}

	async press(key: string) {
		this.keys++;
		await this.#page.keyboard.press(key);
	}

	/** Goes on by Tab until she is there. */
	async tabTo(selector: string) {
		for (let step = 0; step < 80; step++) {
			await this.press('Tab');
			const isThere = await this.#page.evaluate(
				(wanted) => document.activeElement?.matches(wanted),
				selector
			);
			if (isThere) return;
		}
		throw new Error(`Nobody gets to ${selector} by Tab`);
	}

	/** Over what stands above every page. */
	async skipToMain() {
		await this.press('Tab');
		await this.press('Enter');
	}
}

/** Waits until a step is there: its address, and the page for it. */
async function step(page: Page, number: number) {
	await page.waitForURL(new RegExp(`/join\\?step=${number}$`));
	await expect(page.locator('.bars .done')).toHaveCount(number);
	await expect(page.locator('body')).toBeFocused();
}
const focused = (page: Page, selector: string) => expect(page.locator(selector)).toBeFocused();
/** The first thing found for what was typed. */
const found = (page: Page) => expect(page.getByRole('option').first()).toBeVisible();

/** What a visitor without an account gets at an address. */
async function statusForVisitor(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext();
	const answer = await context.request.get(url);
	await context.close();
	return answer.status();
}

test('a newcomer joins by keyboard alone, in well under two minutes', async ({ page, browser, isMobile }) => {
	test.skip(isMobile, 'A phone has no Tab; it is walked by touch below.');
	test.slow();
	await signInByMail(page, freshAddress('maja'), '/sv/sign-in');
	await expect(page).toHaveURL(/\/sv\/join/);
	const hands = new Hands(page);

	await hands.skipToMain();
	await hands.tabTo('input[name=name]');
	await hands.type('Maja Ek');
	await hands.press('Enter');
	await step(page, 2);

	await hands.skipToMain();
	await hands.tabTo('input[name=regionWords]');
	await hands.type('Stockh');
	await found(page);
	await hands.press('Enter');
	await focused(page, 'button[value=clear-region]');
	await hands.tabTo('input[name=schoolWords]');
	await hands.tabTo('input[name=stages][value=S2]');
	await hands.press('Space');
	await hands.tabTo('input[name=subjects][value=mathematics]');
	await hands.press('Space');
	await hands.press('Enter');
	await step(page, 3);

	await hands.skipToMain();
	await hands.tabTo('input[name=words]');
	await hands.type('bråk');
	await found(page);
	await hands.press('Enter');
	await focused(page, 'input[name=words]');
	await hands.press('Enter');
	await step(page, 4);

	await hands.skipToMain();
	await hands.tabTo('input[name=words]');
	await hands.type('programmering');
	await found(page);
	await hands.press('Enter');
	await hands.press('Enter');
	await step(page, 5);

	await hands.skipToMain();
	await hands.tabTo('input[name=visibility]:checked');
	await hands.press('ArrowDown');
	await hands.press('ArrowDown');
	await hands.tabTo('input[name=consents][value=suggest]');
	await hands.press('Space');
	await hands.press('Enter');
	await page.waitForURL(/\/sv\/home\?joined/);
	await expect(page.getByText('Välkommen. Din profil finns nu.')).toBeVisible();

	// A thought before each field, and each key: a model, not a stopwatch, so that a slow machine changes nothing.
	const seconds = (hands.letters + hands.keys) * KEY + 12 * THOUGHT;
	test.info().annotations.push({
		type: 'join',
		description: `5 steps, ${hands.letters} letters, ${hands.keys} other keys, ${Math.round(seconds)} s by the keystroke-level model`
	});
	expect(seconds).toBeLessThan(120);

	await page.goto('/sv/me');
	const own = (await page.getByRole('link', { name: 'Min sida så som jag ser den' }).getAttribute('href'))!;
	await page.goto(own);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maja Ek');
	// For members: a visitor does not even learn that the page exists.
	expect(await statusForVisitor(browser, page.url())).toBe(404);
});

for (const { language, region, words } of [
	{ language: 'sv', region: 'Stockh', words: ['bråk', 'programmering'] },
	{ language: 'pt', region: 'Lisboa', words: ['frações', 'leitura'] }
] as const)
	test(`joins on a phone by touch, in ${language}, and goes on where she stopped`, async ({
		page,
		isMobile,
		expectAccessible
	}) => {
		test.skip(!isMobile, 'At a desk it is walked by keyboard.');
		test.slow();
		let taps = 0;
		const tap = async (selector: string) => {
			taps++;
			await page.locator(selector).first().tap();
		};
		const goOn = () => tap('form .foot button[type=submit]');
		const look = async () => {
			await expectAccessible();
			await expectNoSidewaysScroll(page);
		};
		await signInByMail(page, freshAddress('rita'), `/${language}/sign-in`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await look();

		// Nothing filled in: the step says what is missing, and stays.
		await goOn();
		await expect(page.locator('input[name=name]')).toHaveAttribute('aria-invalid', 'true');
		await page.locator('input[name=name]').fill('Rita Paiva');
		await goOn();
		await step(page, 2);
		await page.locator('input[name=regionWords]').fill(region);
		await found(page);
		await look();
		await tap('[role=option]');
		await tap('label:has(input[name=stages][value=S2])');
		await tap('label:has(input[name=subjects][value=mathematics])');
		await goOn();
		await step(page, 3);

		// Another day, perhaps another phone: she goes on here, and what she said is kept.
		await page.goto(`/${language}/join`);
		await page.locator('input[name=words]').fill(words[0]);
		await found(page);
		await look();
		await tap('[role=option]');
		await expect(page.locator('input[name=topic]')).toHaveCount(1);
		await goOn();
		await step(page, 4);
		await page.locator('input[name=words]').fill(words[1]);
		await found(page);
		await tap('[role=option]');
		await goOn();
		await step(page, 5);
		await expect(page.locator('input[name=visibility][value=private]')).toBeChecked();
		await expect(page.locator('input[name=consents]:checked')).toHaveCount(0);
		await look();
		await tap('label:has(input[name=visibility][value=members])');
		await goOn();
		await page.waitForURL(new RegExp(`/${language}/home\\?joined`));
		test.info().annotations.push({ type: 'join', description: `5 steps, ${taps} taps in ${language}` });
		await page.goto(`/${language}/join`);
		await expect(page).toHaveURL(new RegExp(`/${language}/me$`));
	});

test('reads a lesson plan for topics, and joins without a script', async ({
	page,
	browser,
	baseURL,
	isMobile
}) => {
	test.skip(isMobile, 'The page is the same.');
	test.slow();
	await signInByMail(page, freshAddress('jonas'), '/de/sign-in');
	const context = await browser.newContext({
		javaScriptEnabled: false,
		baseURL: baseURL!,
		storageState: await page.context().storageState()
	});
	const plain = await context.newPage();
	await plain.goto('/de/join');
	await plain.locator('input[name=name]').fill('Jonas Weiß');
	await plain.locator('.foot button').last().click();
	await plain.locator('input[name=regionWords]').fill('Münster');
	await plain.locator('button[value=find-region]').click();
	await plain.locator('input[name=region]').first().check();
	await plain.locator('.foot button').last().click();
	await plain.locator('.fields summary').click();
	await plain
		.locator('textarea[name=plan]')
		.fill(
			'Klasse 6, Mathematik: Brüche addieren. Die Kinder vergleichen Bruchteile einer Pizza und erklären einander, warum der gleiche Nenner nötig ist.'
		);
	await plain.locator('button[value=recognise]').click();
	await plain.locator('button[name=add]').first().click();
	await expect(plain.locator('input[name=topic]')).toHaveCount(1);
	await plain.locator('.foot button').last().click();
	await plain.waitForURL(/step=4/);
	await plain.locator('.foot button').last().click();
	await plain.locator('.foot button').last().click();
	await plain.waitForURL(/\/de\/home\?joined/);
	await plain.goto('/de/me/preview?as=member');
	// Private until opened.
	await expect(plain.getByText('Sie sehen Ihre Seite überhaupt nicht.')).toBeVisible();
	await context.close();
});

test('who is not signed in is asked to, and comes back', async ({ page }) => {
	await page.goto('/pt/join');
	await expect(page).toHaveURL(/\/pt\/sign-in\?to=%2Fpt%2Fjoin$/);
});
