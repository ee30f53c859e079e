import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

const READ = { data: { query: '{ communities(limit: 3) { name } teachers(limit: 100) { visibility } }' } };
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

test.describe('access for programs', () => {
	test('is given by a key that reads what is public, until it is revoked', async ({
		page,
		request,
		signInAs,
		expectAccessible
	}) => {
		await signInAs('teacher');
		await page.goto('/me/keys');
		await page.getByLabel('What is it for?').fill('Statistics of the authority');
		await page.getByRole('button', { name: 'Make a key' }).click();
		const key = await page.getByRole('status').locator('code').innerText();
		await expectAccessible();
		await expectNoSidewaysScroll(page);

		const answer = await request.post('/graphql', { ...READ, headers: bearer(key) });
		expect(answer.status()).toBe(200);
		const { data } = (await answer.json()) as { data: Record<string, unknown[]> };
		expect(data.communities).toHaveLength(3);
		// A key is nobody in particular: what is for members is not for it.
		expect(data.teachers!.filter((one) => (one as { visibility: string }).visibility !== 'public')).toEqual(
			[]
		);

		await page.goto('/me/keys');
		const row = page.getByRole('listitem').filter({ hasText: 'Statistics of the authority' });
		await expect(row).toContainText('Last used on');
		await row.getByText('Revoke', { exact: true }).click();
		await row.getByRole('button', { name: 'Revoke the key “Statistics of the authority”' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'The key is revoked.' })).toBeVisible();
		await expect
			.poll(async () => (await request.post('/graphql', { ...READ, headers: bearer(key) })).status())
			.toBe(401);
	});

	test('is refused with a key that is none, and the number of the request is told', async ({ request }) => {
		const wrong = await request.post('/graphql', {
			...READ,
			headers: bearer('kollegium_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')
		});
		expect(wrong.status()).toBe(401);
		const refused = await request.post('/graphql', { data: { query: '{ nothing }' } });
		expect(refused.status()).toBe(400);
		const { errors } = (await refused.json()) as { errors: { extensions: { requestId: string } }[] };
		expect(errors[0]!.extensions.requestId).toBe(refused.headers()['x-request-id']);
	});

	test('asks a visitor to sign in, and comes back', async ({ page }) => {
		await page.goto('/pt/me/keys');
		await expect(page).toHaveURL(/\/pt\/sign-in\?to=/);
	});
});
