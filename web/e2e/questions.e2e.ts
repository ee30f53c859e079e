import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

/** The same way in two languages, each on its device. */
const WAYS = [
	{
		...{ device: 'phone', language: 'pt', person: 'Inês Carvalho', ask: 'Colocar uma questão' },
		...{ field: 'A sua questão', body: 'O que já experimentou e o que gostaria de saber' },
		title: 'Como explico a adição de frações com denominadores diferentes?',
		tried: 'Usámos tiras de papel, mas na passagem para o cálculo escrito perdem-se.',
		...{ found: 'Isto talvez já responda', send: 'Colocar a questão', wrong: 'Escreva entre 20 e 2000' },
		...{ add: /^Acrescentar: /, asked: 'A sua questão foi colocada.', people: 'Quem pode ajudar' },
		...{ change: 'Alterar a questão', save: 'Guardar', changed: 'A sua alteração foi guardada.' },
		...{ remove: 'Remover a questão', yes: 'Sim, remover', removed: 'A sua questão foi removida.' }
	},
	{
		...{ device: 'desktop', language: 'sv', person: 'Linnea Hedlund', ask: 'Ställ en fråga' },
		...{ field: 'Din fråga', body: 'Vad du har prövat och vad du vill veta' },
		title: 'Hur förklarar jag addition av bråk med olika nämnare?',
		tried: 'Vi har vikt pappersremsor, men på papperet blandas nämnarna ihop.',
		...{ found: 'Det här kanske redan svarar', send: 'Ställ frågan', wrong: 'Skriv 20–2 000 tecken' },
		...{ add: /^Lägg till: /, asked: 'Din fråga är ställd.', people: 'Vem kan hjälpa' },
		...{ change: 'Ändra frågan', save: 'Spara', changed: 'Din ändring är sparad.' },
		...{ remove: 'Ta bort frågan', yes: 'Ja, ta bort den', removed: 'Din fråga är borttagen.' }
	}
];

for (const way of WAYS)
	test(`a question is asked, changed and removed: ${way.language}, ${way.device}`, async ({
		page,
		isMobile,
		expectAccessible
	}) => {
		test.skip(isMobile !== (way.device === 'phone'), `a way for the ${way.device}`);
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const title = page.getByLabel(way.field, { exact: true });
		const found = page.getByRole('region', { name: way.found });

		await test.step('she is led to sign in, and back', async () => {
			await page.goto(`/${way.language}/questions`);
			await page.getByRole('link', { name: way.ask, exact: true }).click();
			await expect(page).toHaveURL(/\/sign-in\?to=/);
			await page.getByRole('button', { name: way.person }).click();
			await expect(page).toHaveURL(new RegExp(`/${way.language}/questions/ask$`));
			await page.waitForLoadState('networkidle');
		});

		await test.step('what may answer is shown while she writes, and looking at it loses nothing', async () => {
			await title.fill(way.title);
			await expect(found.getByRole('link').first()).toBeVisible();
			await expectAccessible();
			await expectNoSidewaysScroll(page);
			await found.getByRole('link').first().click();
			await page.waitForURL((url) => !url.pathname.endsWith('/ask'));
			await page.goBack();
			await expect(title).toHaveValue(way.title);
		});

		await test.step('what is missing is said beside its field, and nothing is lost', async () => {
			await page.getByRole('button', { name: way.add }).first().click();
			await page.getByRole('button', { name: way.send, exact: true }).click();
			await expect(page.getByText(way.wrong)).toBeVisible();
			await expect(page.getByLabel(way.body)).toBeFocused();
			await expect(title).toHaveValue(way.title);
			await expectAccessible();
		});

		await test.step('it is asked once, and its page shows who could help', async () => {
			await page.getByLabel(way.body).fill(way.tried);
			await page.getByRole('button', { name: way.send, exact: true }).dblclick();
			await page.waitForURL(/\/questions\/q_[0-9a-f]+\?now=asked$/);
			await expect(page.getByRole('status').filter({ hasText: way.asked })).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(way.title);
			const people = page.getByRole('region', { name: way.people });
			await expect(people.getByRole('link').first()).toHaveAttribute('href', /\/people\/t_/);
			await expectAccessible();
			await expectNoSidewaysScroll(page);
			const shown = page.url();
			await page.goto(`/${way.language}/questions`);
			await expect(page.locator('main article h2').filter({ hasText: way.title })).toHaveCount(1);
			await page.goto(shown);
		});

		await test.step('it is changed', async () => {
			await page.getByRole('link', { name: way.change }).click();
			await page.waitForURL(/\/change$/);
			await page.waitForLoadState('networkidle');
			await expect(page.getByLabel(way.body)).toHaveValue(way.tried);
			await expectAccessible();
			await title.fill(`${way.title} (2)`);
			await page.getByRole('button', { name: way.save, exact: true }).click();
			await page.waitForURL(/now=changed$/);
			await expect(page.getByRole('status').filter({ hasText: way.changed })).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${way.title} (2)`);
		});

		await test.step('it is removed', async () => {
			const path = new URL(page.url()).pathname;
			await page.getByText(way.remove, { exact: true }).click();
			await page.getByRole('button', { name: way.yes }).click();
			await page.waitForURL(/\/questions\?now=removed$/);
			await expect(page.getByRole('status').filter({ hasText: way.removed })).toBeVisible();
			expect((await page.request.get(path)).status()).toBe(404);
		});
	});

test('a question of somebody else is not hers to change', { tag: '@desk' }, async ({ page, signInAs }) => {
	await signInAs('Linnea Hedlund');
	await page.goto('/questions');
	const path = await page.locator('main article h2 a').first().getAttribute('href');
	expect((await page.goto(`${path}/change`))?.status()).toBe(404);
});

test('somebody who is no teacher is told who asks', { tag: '@desk' }, async ({ page, signInAs }) => {
	await signInAs('policymaker');
	await page.goto('/de/questions/ask');
	await expect(page.getByText('Alltagsfragen stellen Lehrkräfte.')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'what may answer comes with a button, and everything typed stays',
		{ tag: '@desk' },
		async ({ page, signInAs }) => {
			await signInAs('Linnea Hedlund');
			await page.goto('/sv/questions/ask?skill=MAT04');
			await expect(page.getByRole('button', { name: /^Ta bort: / })).toHaveCount(1);
			await page.getByLabel('Din fråga', { exact: true }).fill('Hur förklarar jag bråk?');
			await page.getByLabel('Vad du har prövat').fill('Vi har vikt remsor.');
			await page.getByRole('button', { name: 'Visa vad som kanske redan svarar' }).click();
			await expect(
				page.getByRole('region', { name: 'Det här kanske redan svarar' }).getByRole('link').first()
			).toBeVisible();
			await page.getByRole('button', { name: 'Ställ frågan', exact: true }).click();
			await expect(page.getByText('Skriv 20–2 000 tecken')).toBeVisible();
			await expect(page.getByLabel('Vad du har prövat')).toHaveValue('Vi har vikt remsor.');
			await expect(page.getByRole('button', { name: /^Ta bort: / })).toHaveCount(1);
		}
	);
});
