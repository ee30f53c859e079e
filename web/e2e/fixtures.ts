import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page, type Response } from '@playwright/test';

export { expect };

/** What each journey may use, and what is watched in each without being asked for. */
type Fixtures = {
	/** Signs in as the first invented person of a role, or the one with the name; the page stays where it is. */
	signInAs: (who: string) => Promise<void>;
	/** No rule of WCAG 2.2 AA is broken on the page as it stands. */
	expectAccessible: () => Promise<void>;
	watch: void;
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const test = base.extend<Fixtures>({
	signInAs: async ({ page, baseURL }, use) => {
		await use(async (who) => {
			// What the button sends, without the page it stands on and the one it leads to: most journeys begin elsewhere.
			const answer = await page.request.post('/sign-in?/person', {
				form: { id: await personOf(page, who) },
				headers: { origin: baseURL!, accept: 'text/html' },
				maxRedirects: 0
			});
			expect(answer.status()).toBe(303);
		});
	},
	expectAccessible: async ({ page }, use) => {
		await use(async () => {
			// A frame that runs no scripts never answers axe; the mails in such frames are looked at by letter.e2e.ts.
			// GraphiQL is a tool of others, for developers; the schema it shows can be read without it.
			const builder = new AxeBuilder({ page })
				.exclude('iframe[sandbox]')
				.exclude('.graphiql-container')
				.withTags(TAGS);
			const { violations } = await builder.analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
			).toEqual([]);
		});
	},
	// Every journey fails when a page breaks the content security policy, throws, or asks anybody but the site.
	watch: [
		async ({ page, baseURL }, use) => {
			const found: string[] = [];
			watchRequests(page, new URL(baseURL!).origin, found);
			const told = watchAnswers(page, found);
			page.on('pageerror', (error) => found.push(`page error: ${error.message}`));
			await watchPolicy(page, found);
			await use();
			await told();
			expect(found).toEqual([]);
		},
		{ auto: true }
	]
});

/** How the sign-in page names the roles, in English. */
const ROLES: Record<string, { group: string; text?: RegExp }> = {
	teacher: { group: 'Teachers' },
	facilitator: { group: 'Facilitators of a learning community' },
	policymaker: { group: 'Others', text: /Policymaker/ },
	administrator: { group: 'Others', text: /Administrator/ }
};

/** Identifiers of those who were looked up. */
const persons = new Map<string, string>();

/** Identifier of an invented person, as the sign-in page has it. */
export async function personOf(page: Page, who: string): Promise<string> {
	if (!persons.has(who)) {
		await page.goto('/sign-in');
		persons.set(who, (await personButton(page, who).getAttribute('value'))!);
	}
	return persons.get(who)!;
}

/** The button of an invented person on the sign-in page: of the first one of a role, or of the one with the name. */
export function personButton(page: Page, who: string) {
	const role = ROLES[who];
	if (!role) return page.getByRole('button', { name: who });
	const persons = page.getByRole('region', { name: role.group }).getByRole('button');
	return (role.text ? persons.filter({ hasText: role.text }) : persons).first();
}

function watchRequests(page: Page, own: string, found: string[]) {
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== own)
			found.push(`request to ${url.origin}`);
	});
}

/** Begins every secret that lies in the graph for nobody to see; absent when the site was not started by the tests. */
const PLANTED = process.env.KOLLEGIUM_PLANTED;

/** No answer holds a planted secret. @returns waits for the answers that are still being read */
function watchAnswers(page: Page, found: string[]): () => Promise<unknown> {
	const reading: Promise<void>[] = [];
	const read = async (response: Response) => {
		const type = response.headers()['content-type'] ?? '';
		if (!/html|json|text|xml|csv/.test(type)) return;
		// A redirect has no body, and a page that was left takes its own along.
		const text = await response.text().catch(() => '');
		if (text.includes(PLANTED!)) found.push(`a planted secret in ${new URL(response.url()).pathname}`);
	};
	if (PLANTED) page.on('response', (response) => reading.push(read(response)));
	return () => Promise.all(reading);
}

async function watchPolicy(page: Page, found: string[]) {
	await page.exposeFunction('policyViolated', (what: string) => found.push(`policy violated: ${what}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = (window as unknown as { policyViolated: (what: string) => void }).policyViolated;
			report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
		});
	});
}

/** Nothing makes the page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(surplus).toBeLessThanOrEqual(0);
}
