import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

const canvas = (page: Page) => page.getByTestId('network-canvas');
const tree = (page: Page) => page.getByTestId('network-tree');
const inspector = (page: Page) => page.getByTestId('inspector');

/** Waits until the map is drawn, and says with how many nodes. */
async function drawn(page: Page): Promise<number> {
	await expect(canvas(page)).toHaveAttribute('data-ready', /^[1-9]/);
	return Number(await canvas(page).getAttribute('data-ready'));
}

test.describe('a visitor', () => {
	test('begins at the communities', async ({ page }) => {
		await page.goto('/map?view=table');
		await expect(page.getByRole('row', { name: /^Porto a Ler/ }).first()).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Network map');
	});

	test('finds a skill by its name in another language and walks to a material', async ({ page }) => {
		await page.goto('/de/map?view=tree&around=skill:MAT04');
		// What is pressed before the page has taken over chooses nothing.
		await page.waitForLoadState('networkidle');
		await expect(
			tree(page)
				.getByRole('treeitem', { name: /Thema: Bruchrechnung/ })
				.first()
		).toBeVisible();
		await tree(page)
			.getByRole('treeitem', { name: /Material:/ })
			.first()
			.locator('button.row')
			.click();
		await inspector(page).getByRole('link', { name: 'Seite öffnen' }).click();
		await expect(page).toHaveURL(/\/de\/materials\/m_/);
	});

	test('gets a friendly page for a node that is not there', { tag: '@desk' }, async ({ page }) => {
		await page.goto('/pt/map?around=teacher:t_000000000000');
		await expect(page.getByRole('main')).toContainText(/não há nada para mostrar|Esta página não existe/i);
	});
});

test.describe('a teacher', () => {
	test.beforeEach(async ({ signInAs }) => signInAs('teacher'));

	test('sees her own surroundings first, opens a neighbour, and the address holds the state', async ({
		page
	}) => {
		await page.goto('/map?view=map');
		const before = await drawn(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('My network');
		await canvas(page).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/at=/);
		await expect(inspector(page).getByRole('heading', { level: 2 })).not.toHaveText('Nothing chosen yet');
		await page.keyboard.press('e');
		await expect(page).toHaveURL(/open=/);
		await expect.poll(() => drawn(page)).toBeGreaterThanOrEqual(before);
		await page.reload();
		await drawn(page);
		await expect(inspector(page).getByRole('heading', { level: 2 })).not.toHaveText('Nothing chosen yet');
	});

	test('asks how she is connected with somebody', async ({ page }) => {
		await page.goto('/sv/map?view=tree');
		// What is typed before the page has taken over opens no list.
		await page.waitForLoadState('networkidle');
		const field = page.getByTestId('search-to');
		await field.fill('Porto a Ler');
		await page
			.getByRole('option', { name: /Porto a Ler/ })
			.first()
			.click();
		await expect(page).toHaveURL(/to=community:c_/);
		await expect(page.getByText(/Du till Porto a Ler/)).toBeVisible();
		await expect(inspector(page).getByRole('list').first()).toContainText('Porto a Ler');
	});

	test('follows relationships in the tree by keyboard alone', { tag: '@desk' }, async ({ page }) => {
		await page.goto('/map?view=tree');
		await page.waitForLoadState('networkidle');
		const items = tree(page).getByRole('treeitem');
		await items.first().focus();
		await expect(items.first()).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('ArrowDown');
		await expect(items.nth(1)).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(items.nth(1)).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('ArrowLeft');
		await expect(items.nth(1)).toHaveAttribute('aria-expanded', 'false');
		await page.keyboard.press('ArrowLeft');
		await expect(items.first()).toBeFocused();
		await items.nth(1).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/at=/);
	});

	test('filters by kind, and only what crosses a border', async ({ page, isMobile }) => {
		await page.goto('/map?view=table&steps=2');
		// What is opened before the site has taken over, it would close again.
		await page.waitForLoadState('networkidle');
		const kinds = page.locator('table').first().locator('tbody tr');
		await expect(kinds.first()).toBeVisible();
		if (isMobile) await page.locator('summary', { hasText: 'Filter and legend' }).click();
		await page
			.getByRole('checkbox', { name: /Materials/ })
			.and(page.locator(':visible'))
			.uncheck();
		await expect(page).toHaveURL(/kinds=teacher/);
		await expect(page).not.toHaveURL(/kinds=material/);
		await expect(kinds.filter({ hasText: 'Material' })).toHaveCount(0);
	});

	test('takes the map away as data and as a picture', { tag: '@desk' }, async ({ page }) => {
		for (const [format, start] of [
			['csv-nodes', '\uFEFF'],
			['csv-relationships', '\uFEFF'],
			['gexf', '<?xml'],
			['graphml', '<?xml'],
			['svg', '<svg xmlns']
		]) {
			const response = await page.request.get(`/map/export/${format}`);
			expect(response.status(), format).toBe(200);
			expect(response.headers()['content-disposition']).toContain('attachment');
			expect((await response.text()).startsWith(start!), format).toBe(true);
		}
		expect((await page.request.get('/map/export/exe')).status()).toBe(404);
	});
});

for (const view of ['map', 'tree', 'table'])
	test(`is accessible as ${view}, in two languages, light and dark`, async ({
		page,
		signInAs,
		expectAccessible,
		isMobile
	}) => {
		await signInAs('teacher');
		// The other two of the four on the other screen.
		const themes = isMobile ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
		for (const [at, language] of ['', '/de'].entries()) {
			await page.emulateMedia({ colorScheme: themes[at]!, reducedMotion: 'reduce' });
			await page.goto(`${language}/map?view=${view}`);
			if (view === 'map') await drawn(page);
			await expectAccessible();
			await expectNoSidewaysScroll(page);
		}
	});
