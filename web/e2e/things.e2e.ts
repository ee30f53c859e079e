import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

/** Address of the first thing of a kind that a page links to. */
async function firstLink(page: Page, from: string, folder: string): Promise<string> {
	let href: string | null = null;
	await expect(async () => {
		await page.goto(from);
		href = await page
			.getByRole('main')
			.locator(`a[href*="/${folder}/"]`)
			.first()
			.getAttribute('href', { timeout: 1_000 });
	}).toPass({ timeout: 40_000 });
	return href!;
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('one walks from a material to its topic, to a colleague, to her region and back', async ({ page }) => {
	await page.goto(await firstLink(page, '/de/materials?q=bruchrechnen&language=sv', 'materials'));
	await region(page, 'Themen').getByRole('link', { name: 'Bruchrechnung' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bruchrechnung');
	const helpers = region(page, 'Wer es anbietet').getByRole('link');
	const name = (await helpers.first().textContent())!;
	await helpers.first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await expect(region(page, 'Bietet an').getByRole('link', { name: 'Bruchrechnung' })).toBeVisible();
	await page.getByRole('main').locator('a[href*="/regions/"]').first().click();
	await expect(page).toHaveURL(/\/de\/regions\/[A-Z]{2}/);
	await expect(page.getByRole('heading', { level: 2, name: 'Kolleginnen und Kollegen hier' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test.describe('a person', () => {
	test('shows a signed-in teacher how they are connected, on the page and on the map', async ({
		page,
		signInAs
	}) => {
		await signInAs('teacher');
		await page.goto('/map?view=tree');
		const colleague = page.getByRole('treeitem', { name: /Teacher:/ }).last();
		await colleague.locator('button.row').click();
		await page.getByTestId('inspector').getByRole('link', { name: 'Open page' }).click();
		const connected = region(page, 'How you are connected');
		await expect(connected).toBeVisible();
		await expect(connected.getByRole('listitem').first()).toContainText(/^\s*I\b/);
		await connected.getByRole('link', { name: 'This way on the map' }).click();
		await expect(page).toHaveURL(/\/map\?around=teacher:t_.*to=teacher/);
	});

	test('asks a visitor to sign in for that, and never ranks', { tag: '@desk' }, async ({ page }) => {
		await page.goto(await firstLink(page, '/skills/MAT04', 'people'));
		await expect(page.getByRole('link', { name: 'Sign in to see how you are connected.' })).toBeVisible();
		await expect(page.getByText('There is no score and no rank of persons here')).toBeVisible();
	});

	test('who is not there is told like one who is not shown', { tag: '@desk' }, async ({ page }) => {
		for (const path of [
			'/people/t_000000000000',
			'/communities/c_000000000000',
			'/skills/NONE',
			'/regions/XX999'
		]) {
			expect((await page.goto(path))?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
		}
	});
});

test('people are listed by the alphabet', { tag: '@desk' }, async ({ page }) => {
	await page.goto('/skills/MAT04');
	const names = await region(page, 'Colleagues who offer it').getByRole('link').allTextContents();
	expect(names.length).toBeGreaterThan(2);
	expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
});

test.describe('topics', () => {
	test('are a tree, and are found in any language', { tag: '@desk' }, async ({ page }) => {
		await page.goto('/pt/skills');
		await page.locator('summary', { hasText: 'Matemática' }).click();
		await expect(page.getByRole('link', { name: 'Frações' })).toBeVisible();
		await expect(async () => {
			await page.goto('/pt/skills?q=Bruchrechnen');
			await expect(page.getByRole('link', { name: 'Frações' })).toBeVisible({ timeout: 1_000 });
		}).toPass({ timeout: 40_000 });
	});

	test('are given as SKOS', { tag: '@desk' }, async ({ request }) => {
		const concept = (await (await request.get('/skills/MAT04.jsonld')).json()) as Record<string, unknown>;
		expect(concept).toMatchObject({ type: 'Concept', notation: 'MAT04', prefLabel: { de: 'Bruchrechnung' } });
	});
});

test.describe('a community', () => {
	test('tells what goes on, and has its parts in the address', async ({ page }) => {
		await page.goto(await firstLink(page, '/communities?country=SE', 'communities'));
		await expect(page.getByRole('heading', { name: 'Past meetings' })).toBeVisible();
		const parts = page.getByRole('navigation', { name: 'Parts of this community' });
		await parts.getByRole('link', { name: /^Materials/ }).click();
		await expect(page).toHaveURL(/part=materials/);
		await expect(parts.getByRole('link', { name: /^Materials/ })).toHaveAttribute('aria-current', 'page');
		await parts.getByRole('link', { name: 'Map' }).click();
		await expect(page.getByRole('img', { name: /and what is next to it/ })).toBeVisible();
	});
});

test('each small picture has its list, and a way to the map', async ({ page }) => {
	for (const address of ['/skills/MAT04', '/regions/SE232']) {
		await page.goto(address);
		const surroundings = region(page, 'Surroundings');
		await expect(surroundings.getByRole('img').first()).toBeVisible();
		await surroundings.locator('summary').click();
		expect(await surroundings.getByRole('definition').count()).toBeGreaterThan(2);
		await expect(surroundings.getByRole('link', { name: 'Open on the map' })).toHaveAttribute(
			'href',
			/\/map\?around=(skill|region):/
		);
	}
});

test.describe('accessible', () => {
	// Four analyses a test.
	test.slow();

	// What everywhere.e2e.ts does not come by.
	test('a page of people in two languages, light and dark', async ({ page, expectAccessible }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expectInBoth(page, await firstLink(page, '/skills/MAT04', 'people'), expectAccessible);
	});

	for (const path of ['/skills?q=Bruch', '/regions/DE'])
		test(`${path} in two languages, light and dark`, async ({ page, expectAccessible }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await expectInBoth(page, path, expectAccessible);
		});

	test('a person for a colleague, with the way between them', async ({
		page,
		signInAs,
		expectAccessible
	}) => {
		await signInAs('teacher');
		await page.goto(await firstLink(page, '/skills/MAT04', 'people'));
		await expectAccessible();
	});
});

async function expectInBoth(page: Page, path: string, expectAccessible: () => Promise<void>): Promise<void> {
	for (const language of ['/de', '/pt']) {
		await page.goto(`${language}${path}`);
		await expectNoSidewaysScroll(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expectAccessible();
		}
	}
}
