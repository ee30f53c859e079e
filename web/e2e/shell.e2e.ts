import { expect, expectNoSidewaysScroll, personButton, test } from './fixtures.ts';

const LANGUAGES = [
	{ path: '/', lang: 'en', title: 'When we share' },
	{ path: '/sv', lang: 'sv', title: 'När vi delar' },
	{ path: '/de', lang: 'de', title: 'Wenn wir teilen' },
	{ path: '/pt', lang: 'pt', title: 'Quando partilhamos' }
];

test.describe('languages', () => {
	for (const { path, lang, title } of LANGUAGES) {
		test(`${lang} speaks its own language`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
			await expectNoSidewaysScroll(page);
		});
	}

	test('the switch keeps the page and its filters', async ({ page }) => {
		await page.goto('/more?x=1');
		await page.getByRole('main').getByRole('link', { name: 'Deutsch' }).click();
		await expect(page).toHaveURL(/\/de\/more/);
		await page.goto('/about?x=1');
		await page.locator('summary', { hasText: /^Language/ }).click();
		await page.getByRole('link', { name: 'Svenska' }).click();
		await expect(page).toHaveURL(/\/sv\/about\?x=1/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så fungerar det');
	});

	test(
		'a first visit is answered in the language of the browser, a later one in that of the address',
		{ tag: '@desk' },
		async ({ browser }) => {
			const context = await browser.newContext({ locale: 'pt-PT' });
			const page = await context.newPage();
			await page.goto('/');
			await expect(page).toHaveURL(/\/pt$/);
			await page.goto('/');
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await context.close();
		}
	);

	test('every page names its translations', { tag: '@desk' }, async ({ page }) => {
		await page.goto('/de/about');
		const tags = await page
			.locator('link[rel=alternate]')
			.evaluateAll((links) =>
				links.map(
					(link) => `${link.getAttribute('hreflang')} ${new URL((link as HTMLLinkElement).href).pathname}`
				)
			);
		expect(tags.sort()).toEqual([
			'de /de/about',
			'en /about',
			'pt /pt/about',
			'sv /sv/about',
			'x-default /about'
		]);
	});
});

test.describe('theme', () => {
	test('follows the system until one is chosen, and then is in the first byte', async ({ page, request }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('/more');
		await expect(page.locator('body')).toHaveCSS('color', 'rgb(231, 239, 239)');
		await page
			.getByRole('main')
			.locator('summary', { hasText: /^Appearance/ })
			.click();
		await page.getByRole('main').getByRole('button', { name: 'Light' }).click();
		await expect(page.locator('body')).toHaveCSS('color', 'rgb(20, 36, 43)');
		await expect
			.poll(async () => (await page.context().cookies()).map(({ name }) => name))
			.toContain('theme');
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		const html = await (await request.get('/more', { headers: { cookie: 'theme=dark' } })).text();
		expect(html).toContain('<html lang="en" data-theme="dark">');
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('one can read, change the theme, sign in and out', async ({ page, isMobile }) => {
		await page.goto('/sign-in?to=%2Fsv%2Fabout');
		await page.getByRole('button').filter({ hasText: 'Policymaker' }).click();
		await expect(page).toHaveURL(/\/sv\/about$/);
		await page.goto('/more');
		await page
			.getByRole('main')
			.locator('summary', { hasText: /^Appearance/ })
			.click();
		await page.getByRole('main').getByRole('button', { name: 'Dark' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		expect(isMobile).toBeDefined();
		await page.locator('summary', { hasText: /^Your menu/ }).click();
		await page.getByRole('button', { name: 'Sign out' }).click();
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
	});
});

test.describe('sign-in', () => {
	test('a teacher sees her places, and is signed out again', async ({ page }) => {
		await page.goto('/sign-in');
		await personButton(page, 'teacher').click();
		const places = page.getByRole('navigation', { name: 'Places' }).filter({ visible: true });
		await expect(places.getByRole('link', { name: 'For you' })).toBeVisible();
		const cookie = (await page.context().cookies()).find(({ name }) => name === 'kollegium');
		expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
		await page.goto('/about');
		await page.locator('summary', { hasText: /^Your menu/ }).click();
		await page.getByRole('button', { name: 'Sign out' }).click();
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
	});

	test('a policymaker begins in Europe and has no place with persons', { tag: '@desk' }, async ({ page }) => {
		await page.goto('/sign-in');
		await personButton(page, 'policymaker').click();
		await expect(page).toHaveURL(/\/europe$/);
		await expect(page.getByRole('link', { name: 'For you' })).toHaveCount(0);
	});

	test('leads nowhere but to this site', { tag: '@desk' }, async ({ page }) => {
		await page.goto('/sign-in?to=//evil.example/x');
		await page.getByRole('button').filter({ hasText: 'Policymaker' }).click();
		await expect(page).toHaveURL(/\/europe$/);
	});

	test('a forged session is nobody', { tag: '@desk' }, async ({ page, baseURL }) => {
		const forged = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0X3giLCJuYW1lIjoiWCIsInJvbGVzIjpbXX0.';
		await page.context().addCookies([{ name: 'kollegium', value: forged, url: baseURL! }]);
		await page.goto('/about');
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
	});

	test('a form from another site is refused', { tag: '@desk' }, async ({ request }) => {
		const answer = await request.post('/sign-in', {
			form: { id: 't_1' },
			headers: { origin: 'https://evil.example' }
		});
		expect(answer.status()).toBe(403);
	});
});

test.describe('keyboard', () => {
	test.skip(({ isMobile }) => isMobile, 'a phone has no Tab key');

	test('the first stop skips to the content', async ({ page }) => {
		await page.goto('/about');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
	});

	test('a menu opens, is walked through and closes with Escape', async ({ page }) => {
		await page.goto('/about');
		const menu = page.locator('summary', { hasText: /^Language/ });
		await menu.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'English' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('link', { name: 'English' })).toBeHidden();
		await expect(menu).toBeFocused();
	});

	test('what is focused has a ring', async ({ page }) => {
		await page.goto('/about');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Kollegium, start page' })).toHaveCSS('outline-width', '3px');
	});
});

test.describe('errors', () => {
	test(
		'an address without a page says so in the language of the address',
		{ tag: '@desk' },
		async ({ page }) => {
			const answer = await page.goto('/de/gibt-es-nicht');
			expect(answer?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
			await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
		}
	);
});

test('every answer has its security headers, files and errors too', { tag: '@desk' }, async ({ request }) => {
	for (const path of [
		'/',
		'/about',
		'/sign-in',
		'/nothing-here',
		'/mark.svg',
		'/europe.svg',
		'/livez',
		'/readyz'
	]) {
		const headers = (await request.get(path)).headers();
		expect.soft(headers, path).toMatchObject({
			'x-content-type-options': 'nosniff',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'referrer-policy': 'same-origin'
		});
		expect.soft(headers['permissions-policy'], path).toContain('geolocation=()');
	}
	const policy = (await request.get('/about')).headers()['content-security-policy'];
	expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/);
	expect(policy).toContain("default-src 'none'");
});

test.describe('accessible', () => {
	// Every page that there is, everywhere.e2e.ts looks at.
	test('a page that is not there, in two languages, light and dark', async ({ page, expectAccessible }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const language of ['', '/de']) {
			await page.goto(`${language}/nothing-here`);
			await expectNoSidewaysScroll(page);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await expectAccessible();
			}
		}
	});
});
