import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { read } from '../driver.ts';
import type { Services } from '../services.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import type { Accounts } from './accounts.ts';
import { hashOfToken, makeLinkToken } from './link-token.ts';
import { lookAtLink, redeemLink } from './redeem-link.ts';
import { requestLink } from './request-link.ts';
import { serveAuth } from './served.ts';
import { type AccountsRoom, accountsRoom, ORIGIN, requestHeaders } from './fixture.ts';

let services: Services;
let room: AccountsRoom;

beforeAll(async () => {
	services = await emptyTestServices();
});
beforeEach(async () => {
	await emptyGraph(services);
	await room?.clear();
	room = await accountsRoom(services);
});
afterAll(async () => {
	await room.clear();
	await services.driver.close();
});

const FACTS = { language: 'pt', page: '/pt/sign-in/link', to: '/pt/home' };
const ask = (email: string, accounts?: Accounts) => room.ask(email, accounts);
const linkFor = (email: string) => room.linkFor(email);

const count = async (label: string) =>
	(await read<{ number: number }>(services.driver, `MATCH (n:${label}) RETURN count(n) AS number`))[0]!
		.number;

describe('a link', () => {
	it('is mailed in the language of the page and leads there', async () => {
		await ask(' Ana@Escola.PT ');
		const [mail] = await room.mails();
		expect(mail).toMatchObject({ to: 'Ana@Escola.PT', subject: 'A sua ligação para o Kollegium' });
		const url = new URL(mail!.text.match(/https?:\/\/\S+/)![0]);
		expect(`${url.origin}${url.pathname}`).toBe(`${ORIGIN}/pt/sign-in/link`);
		expect(url.searchParams.get('to')).toBe('/pt/home');
	});

	it('is in the graph as its hash only, and in no line of the log', async () => {
		const token = await linkFor('ana@escola.pt');
		const rows = await read<{ p: object }>(services.driver, 'MATCH (n) RETURN properties(n) AS p');
		const graph = JSON.stringify(rows);
		expect(graph).toContain(hashOfToken(token));
		expect(graph).not.toContain(token);
		expect(graph).not.toContain(token.split('.')[0]);
		expect(room.log.join('')).not.toMatch(/ana@|escola/);
		expect(room.log.join('')).not.toContain(token.slice(0, 12));
	});

	it('makes exactly one session and one account of 40 redemptions at once', async () => {
		const token = await linkFor('ana@escola.pt');
		// Two processes, as it were.
		const both = [room.open(), room.open()];
		const done = await Promise.all(
			Array.from({ length: 40 }, (_, index) => redeemLink(both[index % 2]!, token, requestHeaders()))
		);
		const kinds = done.map(({ kind }) => kind).sort();
		expect(kinds).toEqual(['signed-in', ...Array<string>(39).fill('used')].sort());
		expect([await count('Session'), await count('Account'), await count('Verification')]).toEqual([1, 1, 0]);
	});

	it('is not used up by looking at it, and says whom it signs in', async () => {
		const token = await linkFor('ana@escola.pt');
		for (let look = 0; look < 3; look++)
			expect(await lookAtLink(room.open(), token)).toEqual({ kind: 'open', email: 'ana@escola.pt' });
		expect(await count('Account')).toBe(0);
		expect((await redeemLink(room.open(), token, requestHeaders())).kind).toBe('signed-in');
	});

	test.each([
		['expired', (_: string, secret: string) => makeLinkToken(secret, Date.now() - 11 * 60_000)],
		['truncated', (token: string) => token.slice(0, -7)],
		['foreign', () => makeLinkToken('another site with another secret'.repeat(2))],
		['used', (_: string, secret: string) => makeLinkToken(secret)]
	])('that is %s signs nobody in, and says so', async (kind, change) => {
		const accounts = room.open();
		const token = change(await linkFor('ana@escola.pt'), accounts.settings.secret);
		expect(await lookAtLink(accounts, token)).toEqual({ kind });
		expect(await redeemLink(accounts, token, requestHeaders())).toEqual({ kind });
		expect(await count('Session')).toBe(0);
	});

	it('cannot be redeemed or asked for by the endpoints of the sign-in itself', async () => {
		const accounts = room.open();
		const token = await linkFor('ana@escola.pt');
		for (const [method, path] of [
			['GET', `/magic-link/verify?token=${token}`],
			['POST', '/sign-in/magic-link'],
			['POST', '/sign-in/social'],
			['POST', '/update-user'],
			['POST', '/delete-user'],
			['GET', '/list-sessions'],
			['GET', '/passkey/list-user-passkeys'],
			['GET', '/callback/x/../../magic-link/verify']
		] as const) {
			const request = new Request(`${ORIGIN}/api/auth${path}`, { method, headers: { origin: ORIGIN } });
			expect(await serveAuth(accounts, request), path).toBeNull();
		}
		expect((await lookAtLink(accounts, token)).kind).toBe('open');
	});
});

describe('known and unknown addresses', () => {
	it('get the same answer in about the same time', async () => {
		await room.signIn('known@escola.pt');
		const accounts = room.open();
		const timeOf = async (email: string) => {
			const begun = performance.now();
			expect(await ask(email, accounts)).toEqual({ kind: 'sent' });
			return performance.now() - begun;
		};
		await timeOf('warm@escola.pt');
		const known: number[] = [];
		const unknown: number[] = [];
		for (let round = 0; round < 4; round++) {
			known.push(await timeOf('known@escola.pt'));
			unknown.push(await timeOf(`nobody${round}@escola.pt`));
		}
		// They run the same statements; the bound is for a busy machine.
		expect(Math.min(...known) / Math.min(...unknown)).toBeGreaterThan(0.2);
		expect(Math.min(...known) / Math.min(...unknown)).toBeLessThan(5);
		const [unknownMail, knownMail] = await room.mails();
		expect(knownMail!.subject).toBe(unknownMail!.subject);
	});

	test.each([
		'',
		'ana',
		'ana@',
		'@x.pt',
		`${'a'.repeat(250)}@x.pt`,
		'a@x.pt, b@x.pt',
		'a@x.pt\r\nBcc: b@x.pt'
	])('%j is no address', async (given) => {
		expect(await ask(given)).toEqual({ kind: 'no-address' });
		expect(await room.mails()).toEqual([]);
	});
});

describe('limits', () => {
	it('let three requests a minute through from one place, after a restart too', async () => {
		const from = (place: string, email: string) => requestLink(room.open(), email, { ...FACTS, place });
		for (const email of ['a@x.pt', 'b@x.pt', 'c@x.pt'])
			expect(await from('203.0.113.9', email)).toEqual({ kind: 'sent' });
		const refused = await from('203.0.113.9', 'd@x.pt');
		expect(refused.kind).toBe('too-many');
		expect('retryAfter' in refused && refused.retryAfter).toBeGreaterThan(0);
		expect('retryAfter' in refused && refused.retryAfter).toBeLessThanOrEqual(60);
		expect(await from('203.0.113.10', 'd@x.pt')).toEqual({ kind: 'sent' });
	});

	it('let five an hour through to one address, however it is written and wherever it is asked', async () => {
		for (let round = 0; round < 5; round++)
			expect(await ask(round % 2 ? 'Ana@X.pt' : 'ana@x.pt')).toEqual({ kind: 'sent' });
		expect((await ask('ana@x.pt')).kind).toBe('too-many');
		expect(await room.mails()).toHaveLength(5);
	});

	it('count 30 at once one by one', async () => {
		const { limits } = room.open();
		const turns = await Promise.all(
			Array.from({ length: 30 }, () => limits.take('x', { max: 7, seconds: 60 }))
		);
		expect(turns.filter(({ isAllowed }) => isAllowed)).toHaveLength(7);
	});

	it('begin anew when their time is over, and keep neither address nor place in clear', async () => {
		const { limits } = room.open();
		const take = () => limits.take('link-address:ana@x.pt', { max: 1, seconds: 1 });
		expect([(await take()).isAllowed, (await take()).isAllowed]).toEqual([true, false]);
		const rows = await read(services.driver, 'MATCH (n:RateLimit) RETURN properties(n) AS p');
		expect(JSON.stringify(rows)).not.toContain('ana');
		await new Promise((resolve) => setTimeout(resolve, 1_100));
		expect((await take()).isAllowed).toBe(true);
	});
});
