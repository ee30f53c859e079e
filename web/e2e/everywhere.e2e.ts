import { readdirSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './fixtures.ts';

/** Who looks at a page: nobody in particular, or the first invented person of a role. */
type Reader = 'visitor' | 'teacher' | 'administrator';

/** Each page: an address that shows it, and who can read it. A page that is not in the table fails the first test. */
const PAGES: Record<string, { path: string; readers: Reader[] }> = {
	'': { path: '/', readers: ['visitor', 'teacher'] },
	'/about': { path: '/about', readers: ['visitor', 'teacher'] },
	'/admin': { path: '/admin', readers: ['administrator'] },
	'/admin/experiments': { path: '/admin/experiments', readers: ['administrator'] },
	'/admin/invitations': { path: '/admin/invitations', readers: ['administrator'] },
	'/admin/reports': { path: '/admin/reports', readers: ['administrator'] },
	'/communities': { path: '/communities', readers: ['visitor', 'teacher'] },
	'/communities/[id]': { path: '/communities/{communities}', readers: ['visitor', 'teacher'] },
	'/dev/mailbox': { path: '/dev/mailbox', readers: ['visitor'] },
	'/europe': { path: '/europe', readers: ['visitor', 'teacher'] },
	'/gaps': { path: '/gaps', readers: ['visitor', 'teacher'] },
	'/graphql': { path: '/graphql', readers: ['visitor'] },
	'/home': { path: '/home', readers: ['teacher'] },
	'/invitation': { path: '/invitation?token=none', readers: ['visitor', 'teacher'] },
	'/letter/answer': { path: '/letter/answer?t=none', readers: ['visitor', 'teacher'] },
	'/map': { path: '/map?view=tree', readers: ['visitor', 'teacher'] },
	'/materials': { path: '/materials', readers: ['visitor', 'teacher'] },
	'/materials/[id]': { path: '/materials/{materials}', readers: ['visitor', 'teacher'] },
	'/me': { path: '/me', readers: ['teacher', 'administrator'] },
	'/me/consents': { path: '/me/consents', readers: ['teacher', 'administrator'] },
	'/me/data': { path: '/me/data', readers: ['teacher', 'administrator'] },
	'/me/data/delete': { path: '/me/data/delete', readers: ['teacher'] },
	'/me/keys': { path: '/me/keys', readers: ['teacher'] },
	'/me/letter': { path: '/me/letter', readers: ['teacher', 'administrator'] },
	'/me/log': { path: '/me/log', readers: ['teacher', 'administrator'] },
	'/me/preview': { path: '/me/preview', readers: ['teacher'] },
	'/me/security': { path: '/me/security', readers: ['teacher', 'administrator'] },
	'/more': { path: '/more', readers: ['visitor', 'teacher'] },
	'/policy': { path: '/policy', readers: ['visitor', 'teacher'] },
	'/questions': { path: '/questions', readers: ['visitor', 'teacher'] },
	'/questions/[id]': { path: '/questions/{questions}', readers: ['visitor', 'teacher'] },
	'/questions/ask': { path: '/questions/ask', readers: ['teacher', 'administrator'] },
	'/regions/[code]': { path: '/regions/SE232', readers: ['visitor', 'teacher'] },
	'/report': { path: '/report?node=material:{materials}', readers: ['teacher'] },
	'/search': { path: '/search?q=br%C3%A5k', readers: ['visitor', 'teacher'] },
	'/sign-in': { path: '/sign-in', readers: ['visitor'] },
	'/skills': { path: '/skills', readers: ['visitor', 'teacher'] },
	'/skills/[notation]': { path: '/skills/MAT04', readers: ['visitor', 'teacher'] },
	'/training': { path: '/training', readers: ['visitor', 'teacher'] },
	'/training/ka1': { path: '/training/ka1', readers: ['visitor'] },
	'/training/[number]': { path: '/training/1', readers: ['visitor', 'teacher'] }
};

/** Pages that journeys of their own look at, because one gets to them by doing something first. */
const WALKED_TO = [
	'/admin/members/[id]',
	'/home/hello/[id]',
	'/join',
	'/people/[id]',
	'/questions/[id]/change',
	'/sign-in/link',
	'/sign-in/sent'
];

const LANGUAGES = ['', '/de', '/sv', '/pt'];
const THEMES = ['light', 'dark'] as const;

/** All of it with `KOLLEGIUM_EVERYWHERE=1 npm run test:e2e`; by default each page in one way, another for each page and width. */
const isWhole = process.env.KOLLEGIUM_EVERYWHERE === '1';

type View = { reader: Reader; language: string; theme: (typeof THEMES)[number] };

const viewsOf = ({ readers }: { readers: Reader[] }): View[] =>
	readers.flatMap((reader) =>
		LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ reader, language, theme })))
	);

test('every page of the site is in the table', { tag: '@desk' }, () => {
	const folder = `${import.meta.dirname}/../src/routes`;
	const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => `/${file}`.replace(/\/\+page\.svelte$/, ''));
	expect(routes.filter((route) => !(route in PAGES) && !WALKED_TO.includes(route))).toEqual([]);
});

for (const [at, [route, wanted]] of Object.entries(PAGES).entries()) {
	test(`can be read by everybody: ${route || '/'}`, async ({
		page,
		request,
		signInAs,
		expectAccessible,
		isMobile
	}) => {
		// The narrowest that WCAG 2.2 asks for (1.4.10 Reflow).
		if (isMobile) await page.setViewportSize({ width: 320, height: 720 });
		const path = await addressOf(wanted.path, request);
		const views = viewsOf(wanted);
		const chosen = isWhole ? views : [views[(at * 3 + (isMobile ? 5 : 0)) % views.length]!];
		let signedIn: Reader = 'visitor';
		for (const { reader, language, theme } of chosen) {
			if (reader !== signedIn) await signInAs(reader);
			signedIn = reader;
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await test.step(`${reader} ${language || '/en'} ${theme}`, async () => {
				const answer = await page.goto(`${language}${path}`);
				expect(answer?.status()).toBe(200);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expectAccessible();
				await expectNoSidewaysScroll(page);
				// The other theme is the same page in other colours.
				await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
				await expectAccessible();
			});
		}
	});
}

/** Fills in the identifier of a thing that everybody sees. */
async function addressOf(path: string, request: APIRequestContext): Promise<string> {
	const [, list] = /\{(\w+)\}/.exec(path) ?? [];
	if (!list) return path;
	const answer = await request.post('/graphql', { data: { query: `{ ${list}(limit: 1) { id } }` } });
	const { data } = (await answer.json()) as { data: Record<string, { id: string }[]> };
	return path.replace(`{${list}}`, data[list]![0]!.id);
}
