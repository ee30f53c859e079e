import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

const settled = (page: Page) => page.waitForLoadState('networkidle');
const signOut = (page: Page) => page.context().clearCookies();

test('there is no administration for others', async ({ page, signInAs }) => {
	for (const path of ['/admin', '/admin/invitations', '/admin/reports'])
		expect((await page.goto(path))?.status()).toBe(404);
	await signInAs('teacher');
	for (const path of ['/admin', '/admin/reports', '/sv/admin/invitations'])
		expect((await page.goto(path))?.status()).toBe(404);
});

test('a member is found, given a role, and has it taken away', async ({ page, signInAs }) => {
	await signInAs('administrator');
	await page.goto('/sv/admin');
	await settled(page);
	await page.getByLabel('Namn eller skola').fill('Orla Dunne');
	await page.getByRole('main').getByRole('button', { name: 'Sök' }).click();
	await page
		.getByRole('main')
		.getByRole('link', { name: /Orla Dunne/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: 'Roller' })).toBeVisible();
	await settled(page);
	await page
		.getByLabel('Lärandegemenskap, för facilitatorer')
		.selectOption({ label: 'Atlantic Primary Circle' });
	await page.getByRole('button', { name: 'Ge', exact: true }).click();
	await expect(page.getByText('Rollen är given.')).toBeVisible();
	await page.getByRole('button', { name: 'Ta bort: facilitator för Atlantic Primary Circle' }).click();
	await expect(page.getByText('Rollen är borttagen.')).toBeVisible();
	await signOut(page);
	await signInAs('Orla Dunne');
	await page.goto('/sv/me/log');
	await expect(
		page.getByText('Du fick en roll: facilitator för Atlantic Primary Circle.').first()
	).toBeVisible();
	await expect(page.getByText('Oskar Lindqvist, administratör').first()).toBeVisible();
});

test('a look at private data is told to the person, with its reason', async ({ page, signInAs }) => {
	await signInAs('administrator');
	await page.goto('/de/admin?q=Linnea+Hedlund');
	await page
		.getByRole('main')
		.getByRole('link', { name: /Linnea Hedlund/ })
		.first()
		.click();
	await settled(page);
	await page
		.getByLabel('Grund', { exact: true })
		.selectOption({ label: 'um einen technischen Fehler zu finden' });
	await page.getByRole('button', { name: 'Einsehen und mitteilen' }).click();
	await expect(page.getByText('Eingesehen: Linnea Hedlund')).toBeVisible();
	await signOut(page);
	await signInAs('Linnea Hedlund');
	await page.goto('/de/me/log');
	await expect(
		page
			.getByText('Ihre privaten Daten wurden eingesehen. Grund: um einen technischen Fehler zu finden.')
			.first()
	).toBeVisible();
});

test('an invitation is sent, shown once, and taken back', async ({ page, signInAs }) => {
	const email = `e2e-${Date.now()}@school.example`;
	await signInAs('administrator');
	await page.goto('/de/admin/invitations');
	await settled(page);
	await page.getByLabel('E-Mail-Adresse').fill(email);
	await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Bildungspolitik' });
	await page.getByRole('button', { name: 'Einladung senden' }).click();
	const link = (await page.locator('output code').textContent())!;
	await page.getByRole('button', { name: `Einladung an ${email} zurückziehen` }).waitFor();

	const path = new URL(link).pathname + new URL(link).search;
	await signOut(page);
	await page.goto(path);
	await expect(page.getByText('Oskar Lindqvist lädt Sie zu Kollegium ein.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Zum Annehmen anmelden' })).toBeVisible();
	await signInAs('Linnea Hedlund');
	await page.goto(path);
	await expect(page.getByText('Diese Einladung gilt für eine andere Adresse')).toBeVisible();

	await signOut(page);
	await signInAs('administrator');
	await page.goto('/de/admin/invitations');
	await settled(page);
	await expect(page.getByText(link)).toHaveCount(0);
	await page.getByRole('button', { name: `Einladung an ${email} zurückziehen` }).click();
	await expect(page.getByText('Die Einladung ist zurückgezogen')).toBeVisible();
	await signOut(page);
	await page.goto(path);
	await expect(page.getByText('Diese Einladung gilt nicht mehr')).toBeVisible();
});

test('something is reported, hidden, shown again and decided', async ({
	page,
	signInAs,
	browser,
	baseURL
}) => {
	test.slow();
	await signInAs('Linnea Hedlund');
	await page.goto('/sv/questions');
	await page.locator('main a[href*="/questions/q_"]').first().click();
	await page.waitForURL(/\/questions\/q_/);
	const address = new URL(page.url()).pathname;
	const title = (await page.getByRole('heading', { level: 1 }).textContent())!.trim();
	await page.getByRole('link', { name: `Anmäl: ${title}` }).click();
	await settled(page);
	await page.getByLabel('Det är reklam').check();
	const words = `e2e ${Date.now()}`;
	await page.getByLabel('Med dina ord').fill(words);
	await page.getByRole('button', { name: 'Skicka anmälan' }).click();
	await expect(page.getByText('Din anmälan har kommit fram.')).toBeVisible();

	await signOut(page);
	await signInAs('administrator');
	await page.goto('/de/admin/reports');
	await settled(page);
	const card = page.getByRole('listitem').filter({ hasText: words });
	await card.getByRole('button', { name: 'Ausblenden' }).click();
	await expect(page.getByText('ausgeblendet.')).toBeVisible();
	const visitor = await browser.newPage({ baseURL: baseURL! });
	expect((await visitor.goto(address))?.status()).toBe(404);
	await card.getByRole('button', { name: 'Wieder zeigen' }).click();
	await expect(page.getByText('Wieder sichtbar wie zuvor.')).toBeVisible();
	expect((await visitor.goto(address))?.status()).toBe(200);
	await visitor.close();
	await card.getByLabel(/^Notiz zur Entscheidung/).fill('Nichts gefunden');
	await card.getByRole('button', { name: 'Nichts zu tun' }).click();
	await expect(page.getByText('Entschieden.')).toBeVisible();
	await page.goto('/de/admin/reports?state=dismissed');
	await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText('Notiz: Nichts gefunden');

	await signOut(page);
	await signInAs('Linnea Hedlund');
	await page.goto('/sv/me/log');
	await expect(page.getByText('Din anmälan är avgjord: ingen åtgärd behövdes.').first()).toBeVisible();
});

test('accessible in Swedish and German, light and dark, and at 320 pixels', async ({
	page,
	signInAs,
	expectAccessible
}) => {
	test.slow();
	await signInAs('administrator');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/sv/admin?q=Orla');
	const member = await page.locator('main a[href*="/admin/members/"]').first().getAttribute('href');
	// What everywhere.e2e.ts does not come by.
	const paths = [member!, '/de/admin/reports?state=dismissed'];
	for (const path of paths) {
		await page.goto(path);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expectAccessible();
		}
	}
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of paths) {
		await page.goto(path);
		await expectNoSidewaysScroll(page);
	}
});
