import { expect, type Page } from '@playwright/test';

const languageOf = (path: string) => path.match(/^\/(sv|de|pt)(?=\/|$)/)?.[0] ?? '';

/** An address that nobody had before. */
export const freshAddress = (name: string): string =>
	`${name}-${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}@school.example`;

/** Asks for a link on the sign-in page in front, with what its form says in any language. */
export async function askForLink(page: Page, email: string): Promise<void> {
	for (;;) {
		await page.locator('input[name=email]').fill(email);
		const [answer] = await Promise.all([
			page.waitForResponse((one) => one.request().method() === 'POST' && one.url().includes('/sign-in')),
			page.locator('form[action="?/link"] button[type=submit]').click()
		]);
		if (answer.status() === 303) return page.waitForURL(/\/sign-in\/sent/);
		// Three links a minute may be asked for from one place, and all journeys come from one.
		expect(answer.status()).toBe(429);
		await page.waitForTimeout((Number(answer.headers()['retry-after'] ?? 60) + 1) * 1_000);
	}
}

/** The address in the newest mail to somebody, as the mailbox of the site shows it. */
export async function linkInMailbox(page: Page, email: string, language = ''): Promise<string> {
	await page.goto(`${language}/dev/mailbox`);
	const mail = page.getByRole('main').getByRole('listitem').filter({ hasText: email }).first();
	await mail.locator('summary').click();
	return (await mail.locator('details a').first().getAttribute('href'))!;
}

/**
 * Signs in with a mailed link, as a person would who has no other way.
 *
 * @param path  the sign-in page, with its language and where to go afterwards
 */
export async function signInByMail(page: Page, email: string, path = '/sign-in'): Promise<void> {
	await page.goto(path);
	await askForLink(page, email);
	await page.goto(await linkInMailbox(page, email, languageOf(path)));
	// By then the page has told the form where the clock stands.
	await page.waitForLoadState('networkidle');
	await page.locator('form:has(input[name=token]) button').click();
	await page.waitForURL((url) => !/\/sign-in\//.test(url.pathname));
}
