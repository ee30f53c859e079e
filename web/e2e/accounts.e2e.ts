import type { CDPSession, Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { askForLink, freshAddress, linkInMailbox, signInByMail } from './mailbox.ts';

// A passkey belongs to a name, not to a number: the same site as http://127.0.0.1.
const site = new URL(process.env.KOLLEGIUM_URL ?? 'http://127.0.0.1:3000');
site.hostname = 'localhost';
test.use({ baseURL: site.origin });

const SECURITY = '/sign-in?to=%2Fme%2Fsecurity';

/** A key of the device that says yes by itself. */
async function plugInKey(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('WebAuthn.enable');
	await session.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	return session;
}

test.describe('a link by mail', () => {
	test('lets a newcomer in, in her language and once', async ({ page, expectAccessible }) => {
		const email = freshAddress('linnea');
		await page.goto('/sv/sign-in');
		await expectAccessible();
		await page.getByLabel('E-postadress').fill('linnea');
		await page.getByRole('button', { name: 'Skicka en länk' }).click();
		await expect(page.getByText('Det här är ingen fullständig e-postadress')).toBeVisible();
		await expectAccessible();
		await askForLink(page, email);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titta i din inkorg');
		await expect(page.getByRole('main').getByText(email)).toBeVisible();
		await expectAccessible();

		const link = await linkInMailbox(page, email, '/sv');
		await expect(page.getByRole('heading', { name: 'Din länk till Kollegium' }).first()).toBeVisible();
		// A scanner of the mail server looks first.
		for (let look = 0; look < 3; look++) expect((await page.request.get(link)).status()).toBe(200);
		await page.goto(link);
		await expect(page.getByText(`Du loggar in som ${email}.`)).toBeVisible();
		await expectAccessible();
		await expectNoSidewaysScroll(page);
		await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
		await page.waitForURL(/\/sv\/join/);

		await page.goto(link);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken har redan använts');
		await expectAccessible();
	});

	test('that is cut off or of another site says so kindly, and leads to a new one', async ({
		page,
		expectAccessible
	}) => {
		const foreign = 'A'.repeat(32) + '.tozce0.' + 'B'.repeat(22);
		for (const [token, title] of [
			['abc', 'Falta uma parte desta ligação'],
			['', 'Falta uma parte desta ligação'],
			[foreign, 'Esta ligação não é deste sítio']
		] as const) {
			const answer = await page.goto(`/pt/sign-in/link?token=${token}&to=%2Fpt%2Fhome`);
			expect(answer?.headers()['cache-control']).toContain('no-store');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			await expectNoSidewaysScroll(page);
			await expectAccessible();
		}
		await page.getByRole('link', { name: 'Pedir nova ligação' }).click();
		await expect(page).toHaveURL(/\/pt\/sign-in\?to=%2Fpt%2Fhome$/);
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('works as well', async ({ page }) => {
			await signInByMail(page, freshAddress('noscript'), '/de/sign-in?to=%2Fde%2Fme%2Fsecurity');
			await page.goto('/de/me/security');
			await expect(page.getByRole('heading', { name: 'Hier sind Sie angemeldet' })).toBeVisible();
			await page.getByRole('button', { name: 'Überall abmelden' }).click();
			await page.goto('/de/me/security');
			await expect(page).toHaveURL(/\/de\/sign-in\?to=/);
		});
	});
});

test('passkey: made, named, used to sign in, and taken away', async ({ page, expectAccessible }) => {
	const email = freshAddress('key');
	await plugInKey(page);
	await signInByMail(page, email, SECURITY);
	await page.goto('/me/security');
	await page.getByRole('button', { name: 'Add a passkey' }).click();
	await expect(page.getByText('The passkey is added.')).toBeVisible();
	await expect(page.getByText(/Chrome on Linux|Unknown device/).last()).toBeVisible();
	await expectAccessible();

	const passkeys = page.getByRole('region', { name: 'Passkeys' });
	await passkeys.locator('summary').click();
	await passkeys.getByLabel('Name').fill('School laptop');
	await passkeys.getByRole('button', { name: 'Save the name' }).click();
	await expect(page.getByText('The name is saved.')).toBeVisible();
	await expect(passkeys.getByText('School laptop', { exact: true })).toBeVisible();

	await page.goto('/about');
	await page.locator('summary', { hasText: /^Your menu/ }).click();
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.goto(SECURITY);
	await page.getByRole('button', { name: 'Use a passkey' }).click();
	await page.waitForURL(/\/join/);
	await page.goto('/me/security');
	await expect(page.getByRole('main').getByText(email)).toBeVisible();

	await passkeys.locator('summary').click();
	await passkeys.getByRole('button', { name: 'Remove the passkey' }).click();
	await expect(page.getByText('The passkey is removed.')).toBeVisible();
	await expect(passkeys.getByText('None yet.')).toBeVisible();
	await linkInMailbox(page, email);
	await expect(
		page.getByRole('heading', { name: 'A passkey was added to your account' }).first()
	).toBeVisible();
});

test('sessions are seen with device and place, ended one by one, and all at once', async ({
	page,
	browser,
	baseURL,
	expectAccessible
}) => {
	const email = freshAddress('sessions');
	const open = async () => {
		const context = await browser.newContext({ baseURL: baseURL!, timezoneId: 'Europe/Lisbon' });
		const other = await context.newPage();
		await signInByMail(other, email, SECURITY);
		return other;
	};
	await signInByMail(page, email, SECURITY);
	const other = await open();
	const isIn = async (one: Page) => {
		await one.goto('/me/security');
		return one.url().endsWith('/me/security');
	};
	expect([await isIn(page), await isIn(other)]).toEqual([true, true]);

	const sessions = page.getByRole('region', { name: 'Where you are signed in' });
	await expect(sessions.getByRole('listitem')).toHaveCount(2);
	await expect(sessions.getByRole('listitem').first()).toContainText('This device');
	await expect(sessions.getByRole('listitem').last()).toContainText('around Lisbon');
	await expectAccessible();
	await expectNoSidewaysScroll(page);
	await sessions.getByRole('button', { name: /^Sign out there/ }).click();
	await expect(page.getByText('That session has ended.')).toBeVisible();
	expect([await isIn(page), await isIn(other)]).toEqual([true, false]);

	await signInByMail(other, email, SECURITY);
	await page.goto('/me/security');
	await page.getByRole('button', { name: 'Sign out everywhere' }).click();
	await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
	expect([await isIn(page), await isIn(other)]).toEqual([false, false]);
	await other.context().close();
});

test('what only better-auth would answer is not served, and other sites are refused', async ({ request }) => {
	for (const path of ['/magic-link/verify?token=x', '/get-session', '/list-sessions', '/ok', '/error', '/'])
		expect((await request.get(`/api/auth${path}`)).status(), path).toBe(404);
	const tell = (origin?: string) =>
		request.post('/api/auth/passkey/verify-authentication', {
			data: { response: {} },
			headers: origin ? { origin } : {}
		});
	expect((await tell('https://evil.example')).status()).toBe(403);
	expect((await tell()).status()).toBe(403);
	const form = { email: 'a@school.example' };
	const foreign = { origin: 'https://evil.example' };
	expect((await request.post('/sign-in?/link', { form, headers: foreign })).status()).toBe(403);
	expect((await request.post('/sign-in?/link', { form })).status(), 'without an origin').toBe(403);
	expect((await request.post('/sign-out', { form, headers: foreign })).status()).toBe(403);
	expect((await request.post('/me/security?/everywhere', { form, headers: foreign })).status()).toBe(403);
});

test('an invented person has no account to secure', async ({ page, signInAs, expectAccessible }) => {
	await signInAs('teacher');
	await page.goto('/me/security');
	await expect(page.getByText('You are here as an invented person')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0);
	await expectAccessible();
});

// Last, for it leaves no room for a minute.
test('a link asked for too often is told when there is room again', async ({ page, request, baseURL }) => {
	const asked = await Promise.all(
		Array.from({ length: 5 }, () =>
			request.post('/sign-in?/link', {
				form: { email: freshAddress('rui') },
				headers: { origin: baseURL! },
				maxRedirects: 0
			})
		)
	);
	const refused = asked.filter((answer) => answer.status() === 429);
	expect(refused.length).toBeGreaterThanOrEqual(2);
	expect(Number(refused[0]!.headers()['retry-after'])).toBeGreaterThan(0);
	await page.goto('/pt/sign-in');
	await page.getByLabel('Endereço de correio eletrónico').fill(freshAddress('rui'));
	await page.getByRole('button', { name: 'Enviar ligação' }).click();
	await expect(page.getByRole('alert')).toContainText(/dentro de \d+ (segundos?|minutos?)/);
});
