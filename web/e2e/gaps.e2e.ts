import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

test.describe('gaps', () => {
	test(
		'say why they are not shown to a visitor, and where else to go',
		{ tag: '@desk' },
		async ({ page }) => {
			await page.goto('/gaps');
			await expect(page.getByRole('main')).toContainText('names only for the facilitators');
			await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'See Europe without an account' })).toBeVisible();
		}
	);

	test('lead a facilitator from a gap to the community that can help', async ({ page, signInAs }) => {
		await signInAs('facilitator');
		await page.goto('/gaps');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Gaps around /);
		await page.getByLabel('Community or region').selectOption({ label: 'Små skolor i norr' });
		await expect(page).toHaveURL(/at=community/);
		const gap = page.getByRole('listitem').filter({ hasText: 'look for mixed-age classes' });
		await expect(gap).toContainText('Atlantic Primary Circle');
		await expect(gap).toContainText('Escolas do Montado');
		await gap.getByRole('link', { name: /^Open / }).click();
		await expect(page).toHaveURL(/\/communities\/c_/);
	});

	test(
		'name to a facilitator who is on the edge of her own community, and to nobody else',
		{ tag: '@desk' },
		async ({ page, signInAs }) => {
			await signInAs('Eoin Dunne');
			await page.goto('/gaps?kind=edge');
			const row = page.getByRole('listitem').filter({ hasText: 'joined in the last 60 days' });
			await expect(row.getByRole('listitem')).toHaveCount(3);
			const name = await row.getByRole('listitem').first().innerText();
			const address = await page.getByLabel('Community or region').inputValue();
			await page.context().clearCookies();
			await signInAs('policymaker');
			await page.goto(`/gaps?at=${address}&kind=edge`);
			await expect(page.getByRole('main')).toContainText('numbers from five people up');
			await expect(page.getByRole('heading', { name: 'joined in the last 60 days' })).toHaveCount(0);
			await expect(page.getByText(name)).toHaveCount(0);
		}
	);

	test('show a policymaker the region in numbers', async ({ page, signInAs }) => {
		await signInAs('policymaker');
		await page.goto('/gaps?at=region:SE332');
		await expect(page.getByRole('heading', { name: '14 look for mixed-age classes' })).toBeVisible();
		await expect(page.getByRole('link', { name: /14 look for it, fewer than five offer it/ })).toHaveCount(0);
		await expect(
			page.getByRole('button', { name: /14 look for it, fewer than five offer it, gap/ })
		).toBeVisible();
	});

	for (const [path, theme] of [
		['/gaps', 'light'],
		['/de/gaps?kind=bridges', 'dark'],
		['/pt/gaps', 'light']
	] as const)
		test(`are accessible: ${path} ${theme}`, async ({ page, signInAs, expectAccessible }) => {
			await page.emulateMedia({ colorScheme: theme });
			await signInAs('facilitator');
			await page.goto(path);
			await expectAccessible();
			await expectNoSidewaysScroll(page);
		});
});
