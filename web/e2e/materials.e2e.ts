import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

/** Opens an address; the index follows the graph within half a minute after the data were loaded. */
async function open(page: Page, address: string, hit: string | RegExp): Promise<void> {
	await expect(async () => {
		await page.goto(address);
		await expect(page.getByRole('main').getByRole('link', { name: hit }).first()).toBeVisible({
			timeout: 1_000
		});
	}).toPass({ timeout: 40_000 });
}

const hits = (page: Page) => page.getByRole('main').getByRole('article');
const hitNamed = (page: Page, title: string | RegExp) =>
	hits(page).filter({ has: page.getByRole('heading', { name: title }) });

test.describe('finding across languages', () => {
	for (const { address, title, word } of [
		{
			address: '/de/materials?q=bruchrechnen',
			title: /Addera bråk/,
			word: 'Nach Bedeutung gefunden: bråkräkning'
		},
		{
			address: '/pt/materials?q=fracoes',
			title: /Addera bråk/,
			word: 'Encontrado pelo significado: bråkräkning'
		},
		{
			address: '/sv/materials?q=frações',
			title: /Brüche an der Wäscheleine/,
			word: 'Hittat på betydelsen: Bruchrechnung'
		}
	])
		test(`${address} leads to ${title} and says why`, { tag: '@desk' }, async ({ page }) => {
			await open(page, address, title);
			const hit = hitNamed(page, title);
			await expect(hit).toContainText(word);
			await hit.getByRole('link', { name: title }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		});
});

test('a mistyped word is mended, said, and can be taken as typed', { tag: '@desk' }, async ({ page }) => {
	await open(page, '/de/materials?q=Bruchrechung', /Brüche an der Wäscheleine/);
	await expect(page.getByText('Ergebnisse für Bruchrechnung.')).toBeVisible();
	await page.getByRole('link', { name: 'Genau wie getippt' }).click();
	await expect(page.getByRole('heading', { name: '0 Materialien' })).toBeVisible();
	await expect(page.getByText('Nichts gefunden zu „Bruchrechung“')).toBeVisible();
	await page.getByRole('link', { name: 'Auch ähnliche Wörter und Bedeutungen' }).click();
	await expect(hits(page).first()).toBeVisible();
});

test.describe('filters', () => {
	test('narrow, are counted, stand in the address and can be taken away', async ({ page, isMobile }) => {
		await open(page, '/materials?q=fractions', /paper strips/);
		// A box acts at once only when the page's script has taken over.
		await page.waitForLoadState('networkidle');
		if (isMobile) await page.getByRole('button', { name: 'Filters' }).click();
		const box = page.getByRole('checkbox', { name: /^Swedish/ }).filter({ visible: true });
		const count = Number(/\d+/.exec((await box.locator('xpath=ancestor::label').textContent()) ?? '')?.[0]);
		await box.click();
		await expect(page).toHaveURL(/language=sv/);
		if (isMobile) await page.getByRole('button', { name: /^Show \d+ materials?$/ }).click();
		await expect(page.getByRole('heading', { name: new RegExp(`^${count} materials?$`) })).toBeVisible();
		await expect(hits(page)).toHaveCount(count);
		await page.getByRole('link', { name: 'Remove filter: Swedish' }).click();
		await expect(page).not.toHaveURL(/language/);
	});

	test('that nothing has together offer a way out', { tag: '@desk' }, async ({ page }) => {
		await open(page, '/materials', /./);
		await page.goto('/materials?language=sv&language=de&licence=none');
		await expect(page.getByText('Nothing has all these filters at once.')).toBeVisible();
		await page.getByRole('link', { name: 'Without filters' }).click();
		await expect(hits(page)).toHaveCount(20);
	});
});

test('the list goes on over pages, each material once', { tag: '@desk' }, async ({ page }) => {
	await open(page, '/materials?subject=mathematics', /./);
	const first = await hits(page).getByRole('heading').allTextContents();
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(page).toHaveURL(/page=2/);
	const second = await hits(page).getByRole('heading').allTextContents();
	expect(second.filter((title) => first.includes(title))).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('one can search, narrow and turn pages', { tag: '@desk' }, async ({ page }) => {
		await open(page, '/de/materials', /./);
		await page.getByRole('searchbox').fill('Brüche');
		await page.getByRole('button', { name: 'Suchen' }).click();
		await expect(page).toHaveURL(/\/de\/materials\?q=Br%C3%BCche/);
		await page
			.getByRole('checkbox', { name: /^Deutsch/ })
			.first()
			.check();
		await page.getByRole('button', { name: 'Anwenden' }).first().click();
		await expect(page).toHaveURL(/q=Br%C3%BCche&language=de/);
		await expect(hits(page).first()).toContainText('Deutsch');
	});
});

test('everything is searched at once from the header', async ({ page }) => {
	await open(page, '/search?q=fractions', /paper strips/);
	for (const group of ['Materials', 'Topics', 'Communities', 'Teachers'])
		await expect(page.getByRole('heading', { level: 2, name: group })).toBeVisible();
	await page.getByRole('link', { name: 'Fractions', exact: true }).click();
	await expect(page).toHaveURL(/\/skills\/MAT04/);
});

test.describe('a material', () => {
	test('tells what it is, where it comes from and what became of it', { tag: '@desk' }, async ({ page }) => {
		await open(page, '/materials?q=Addera bråk', /Addera bråk/);
		await page
			.getByRole('link', { name: /Addera bråk/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'sv');
		const lineage = page.getByRole('region', { name: 'Where it comes from, what became of it' });
		await expect(lineage.getByRole('listitem')).not.toHaveCount(0);
		await expect(lineage).toContainText('This material');
		await expect(page.getByRole('link', { name: 'CC BY 4.0: what it allows' })).toHaveAttribute(
			'href',
			'https://creativecommons.org/licenses/by/4.0/deed.en'
		);
		await lineage.getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Addera bråk/);
	});

	test(
		'is described for machines, in the page and as a file',
		{ tag: '@desk' },
		async ({ page, request }) => {
			await open(page, '/materials?q=Addera bråk', /Addera bråk/);
			await page
				.getByRole('link', { name: /Addera bråk/ })
				.first()
				.click();
			await expect(page).toHaveURL(/\/materials\/m_/);
			const inPage = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
			const answer = await request.get(`${new URL(page.url()).pathname}.jsonld`);
			expect(answer.headers()['content-type']).toContain('application/ld+json');
			expect(await answer.json()).toEqual(inPage);
			expect(inPage).toMatchObject({
				type: ['LearningResource'],
				inLanguage: ['sv'],
				license: { id: 'https://creativecommons.org/licenses/by/4.0/' }
			});
		}
	);

	test(
		'that is not there and one that is not shown are told alike',
		{ tag: '@desk' },
		async ({ request }) => {
			for (const path of ['/materials/m_000000000000', '/materials/m_000000000000.jsonld'])
				expect((await request.get(path)).status()).toBe(404);
		}
	);
});

test.describe('accessible', () => {
	// Four analyses a test.
	test.slow();

	for (const path of [
		'/materials?q=bruchrechnen&language=sv',
		'/materials?q=zzzzqqqq',
		'/search?q=fractions'
	])
		test(`${path} in two languages, light and dark`, async ({ page, expectAccessible }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			for (const language of ['/pt', '/de']) {
				await page.goto(`${language}${path}`);
				await expectNoSidewaysScroll(page);
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					await expectAccessible();
				}
			}
		});

	test('the sheet of filters on a phone, and 320 pixels', async ({ page, expectAccessible }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('/de/materials');
		await expectNoSidewaysScroll(page);
		await expectAccessible();
		const filters = page.getByRole('button', { name: 'Filter' });
		test.skip(!(await filters.isVisible()), 'no facets while the index is being built');
		// High enough that no box is half behind the edge of the sheet, which counts as too small a target.
		await page.setViewportSize({ width: 320, height: 2_600 });
		await page.waitForLoadState('networkidle');
		await filters.click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectAccessible();
	});
});
