import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';
import { freshAddress, signInByMail } from './mailbox.ts';

/** The site has taken over: what is pressed now is answered without a new page. */
const settled = (page: Page) => page.waitForLoadState('networkidle');

/** Joins by the forms of the page, as it does without scripts; ends as somebody whom everybody sees. */
async function join(
	page: Page,
	origin: string,
	person: { name: string; language: string; region: string; offers: string; seeks: string }
) {
	const { name, language, region, offers, seeks } = person;
	await signInByMail(page, freshAddress(name.split(' ')[0]!.toLowerCase()));
	const steps = [
		`name=${name}&languages=${language}&languages=en`,
		`region=${region}&regionName=${region}&stages=S2`,
		`topic=${offers}`,
		`topic=${seeks}&availability=3`,
		'visibility=public&consents=suggest&consents=maps'
	];
	for (const [at, form] of steps.entries()) {
		const action = at === 4 ? 'join' : 'step';
		const answer = await page.request.post(`/join?/${action}&step=${at + 1}`, {
			data: `${form}&step=${at + 1}`,
			headers: { origin, 'content-type': 'application/x-www-form-urlencoded' }
		});
		expect(answer.ok()).toBe(true);
	}
	await page.goto('/me');
	const own = await page.getByRole('link', { name: 'My page as I see it' }).getAttribute('href');
	return own!.split('/').at(-1)!.split('?')[0]!;
}

test.describe('two who do not know one another', () => {
	test.slow();

	test(
		'are introduced, meet, say what came of it, and are tied on the map',
		{ tag: '@desk' },
		async ({ browser, baseURL }) => {
			const [alva, rui] = await Promise.all([0, 1].map(async () => (await browser.newContext()).newPage()));
			const swedish = {
				name: 'Alva Ström',
				language: 'sv',
				region: 'SE232',
				offers: 'MAT04',
				seeks: 'ASS01'
			};
			const portuguese = {
				name: 'Rui Moreira',
				language: 'pt',
				region: 'PT11A',
				offers: 'ASS01',
				seeks: 'MAT04'
			};
			const origin = baseURL!;
			const hers = await join(alva!, origin, swedish);
			const his = await join(rui!, origin, portuguese);

			await test.step('she has suggestions as soon as she has joined', async () => {
				await alva!.goto('/home');
				expect(await alva!.locator('main ul > li.suggestion').count()).toBeGreaterThanOrEqual(3);
			});

			await test.step('she says hello across the border, and sees why', async () => {
				await alva!.goto(`/home/hello/${his}`);
				await expect(alva!.getByText('Why:')).toBeVisible();
				await expect(alva!.getByText(/Rui offers .*, which you look for/)).toBeVisible();
				await alva!.getByLabel('A personal word').fill('Fractions for assessment?');
				await alva!.getByRole('button', { name: 'Send the hello' }).click();
				await expect(alva!.getByText('You said hello to Rui Moreira')).toBeVisible();
			});

			await test.step('he says yes', async () => {
				await rui!.goto('/home');
				const card = rui!.getByRole('article', { name: 'Alva Ström says hello' });
				await expect(card).toContainText('Fractions for assessment?');
				await card.getByRole('button', { name: 'Say hello back' }).click();
				await expect(rui!.getByText('You and Alva Ström are connected.')).toBeVisible();
			});

			await test.step('they meet, and he says so', async () => {
				await settled(rui!);
				await rui!.locator('summary', { hasText: 'What came of it?' }).click();
				await rui!.getByRole('button', { name: 'We met in person' }).click();
				await expect(rui!.getByText(/Noted\. Receipt [0-9a-f]{8}\./)).toBeVisible();
				await expect(rui!.getByText('You met Alva Ström.')).toBeVisible();
			});

			await test.step('both see the tie on the map', async () => {
				// The map of somebody new may take longer than a page is given on a busy machine: it is asked again.
				await expect(async () => {
					await alva!.goto(`/map?view=tree&around=teacher:${hers}`);
					const tied = alva!.getByTestId('network-tree').getByRole('treeitem', { name: /Rui Moreira/ });
					await expect(tied.first()).toBeVisible({ timeout: 10_000 });
				}).toPass();
			});
			await Promise.all([alva!.context().close(), rui!.context().close()]);
		}
	);
});

test.describe('experiments', () => {
	test('are started and ended by an administrator, and by nobody else', async ({
		page,
		signInAs,
		expectAccessible
	}) => {
		await signInAs('Linnea Hedlund');
		expect((await page.goto('/admin/experiments'))?.status()).toBe(404);
		await page.context().clearCookies();
		await signInAs('administrator');
		await page.goto('/admin/experiments');
		await settled(page);
		await page.getByLabel('What do you want to find out?').fill('Do bridges lead to more meetings?');
		const second = page.getByLabel('Second strategy');
		const bridges = second.getByRole('option', { name: /^Bridges between communities/ });
		await second.selectOption((await bridges.getAttribute('value'))!);
		await page.getByLabel('Share of the teachers').selectOption('10');
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		await expect(page.getByText('The experiment has begun.')).toBeVisible();
		await expectAccessible();
		await page.getByRole('button', { name: 'End the experiment' }).click();
		await expect(page.getByText('The experiment has ended.')).toBeVisible();
		await expectNoSidewaysScroll(page);
	});
});
