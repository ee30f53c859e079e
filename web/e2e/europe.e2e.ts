import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

test.describe('Europe, without an account', () => {
	test('tells which two countries work together most, and what changes when another relation is chosen', async ({
		page
	}) => {
		await page.goto('/europe');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who works with whom in Europe?');
		await expect(page.getByRole('main')).toContainText(/ties across borders, counted from \d+ teachers/);
		const story = page.locator('section[aria-labelledby=story]');
		const first = await story.getByRole('heading').innerText();
		const plates = page.getByRole('list', { name: /Relations between places/ }).getByRole('link');
		await expect(plates).toHaveCount(6);
		const other = plates.filter({ hasNot: page.locator('[aria-current]') }).last();
		await other.click();
		await expect(page).toHaveURL(/pair=[A-Z]{2}-[A-Z]{2}/);
		await expect(story.getByRole('heading')).not.toHaveText(first);
	});

	test('shows the same as matrix and as sortable table', async ({ page }) => {
		await page.goto('/europe');
		await page.getByRole('link', { name: 'Table' }).click();
		const rows = page.getByRole('table').getByRole('row');
		await expect(rows).toHaveCount(11);
		await page.getByRole('button', { name: 'Ties' }).click();
		await expect(page.getByRole('columnheader', { name: 'Ties' })).toHaveAttribute('aria-sort', 'ascending');
		await page.getByRole('link', { name: 'Matrix' }).click();
		const cell = page.getByRole('button', { name: /^Germany, Sweden: \d+ ties$/ });
		await expect(cell).toBeVisible();
	});

	test('narrows by a form that is the address', async ({ page }) => {
		await page.goto('/europe');
		await page.getByLabel('Subject').selectOption('mathematics');
		await expect(page).toHaveURL(/subject=mathematics/);
		await expect(page.getByLabel('Subject')).toHaveValue('mathematics');
		await page.getByLabel('Level').selectOption('2');
		await expect(page).toHaveURL(/level=2/);
	});

	test('works without a script', { tag: '@desk' }, async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			baseURL: baseURL!,
			locale: 'en-IE'
		});
		const page = await context.newPage();
		await page.goto('/europe');
		await page.getByLabel('Tie', { exact: true }).selectOption('formal');
		await page.getByRole('button', { name: 'Show', exact: true }).click();
		await expect(page).toHaveURL(/kind=formal/);
		await expect(page.getByRole('heading', { name: 'Across borders', exact: true })).toBeVisible();
		await context.close();
	});

	test('gives every indicator its definition and coverage', { tag: '@desk' }, async ({ page }) => {
		await page.goto('/europe');
		const tiles = page.locator('article.tile');
		await expect(tiles).toHaveCount(11);
		for (const tile of await tiles.all()) {
			await expect(tile).toContainText(/Coverage \d+%/);
			await tile.locator('summary').click();
			await expect(tile.locator('details p')).not.toBeEmpty();
			await tile.locator('summary').click();
		}
	});

	test('gives its figures as files, and nothing small among them', { tag: '@desk' }, async ({ request }) => {
		const relations = await request.get('/europe/data.csv?level=3');
		expect(relations.headers()['content-type']).toContain('text/csv');
		const [head, ...rows] = (await relations.text()).trim().split('\r\n');
		expect(head).toContain('a,a_name,b,b_name,cross_border,ties');
		expect(rows.length).toBeGreaterThan(5);
		const indicators = await request.get('/europe/indicators.csv?id=cross-border-share');
		expect(await indicators.text()).toMatch(/cross-border-share,2026-\d\d-\d\d,0\.\d+/);
	});

	for (const [path, theme] of [
		['/de/europe?view=matrix&level=1', 'light'],
		['/europe?view=table', 'dark']
	] as const)
		test(`is accessible: ${path} ${theme}`, async ({ page, expectAccessible }) => {
			await page.emulateMedia({ colorScheme: theme });
			await page.goto(path);
			await expectAccessible();
			await expectNoSidewaysScroll(page);
		});
});
