import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type AccountClaims } from 'oidc-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../driver.ts';
import type { Services } from '../services.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import { type AccountsRoom, accountsRoom, cookiesOf, ORIGIN, requestHeaders, tokenOf } from './fixture.ts';
import type { OidcProvider } from './providers.ts';
import { redeemLink } from './redeem-link.ts';
import { requestLink } from './request-link.ts';
import { serveAuth } from './served.ts';
import { readAccountSession } from './sessions.ts';
import { startProvider } from './start-provider.ts';

const PATHS = { done: '/de/sign-in/done?to=%2Fde%2Fhome', failed: '/de/sign-in' };

/** People of the school, by the name they sign in with there. */
const PEOPLE: Record<string, Omit<AccountClaims, 'sub'>> = {
	greta: { email: 'Greta@schule.test', email_verified: true, name: 'Greta Vogel' },
	doubtful: { email: 'doubtful@schule.test', email_verified: false, name: 'Nobody' },
	elsewhere: { email: 'admin@other.test', email_verified: true, name: 'Admin' }
};

let services: Services;
let room: AccountsRoom;
let school: Server;
let issuer: string;

beforeAll(async () => {
	services = await emptyTestServices();
	({ school, issuer } = await openSchool());
});
beforeEach(async () => {
	await emptyGraph(services);
	await room?.clear();
	room = await accountsRoom(services);
});
afterAll(async () => {
	await new Promise((resolve) => school.close(resolve));
	await room.clear();
	await services.driver.close();
});

/** A real OpenID provider with its own sign-in and consent pages. */
async function openSchool() {
	const school = createServer();
	await new Promise<void>((resolve) => school.listen(0, '127.0.0.1', resolve));
	const issuer = `http://127.0.0.1:${(school.address() as AddressInfo).port}`;
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: 'kollegium',
				client_secret: 'secret-of-the-school',
				redirect_uris: [`${ORIGIN}/api/auth/callback/school`]
			}
		],
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
		findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) }),
		cookies: { keys: ['k'] }
	});
	school.on('request', provider.callback());
	return { school, issuer };
}

const listed = (more: Partial<OidcProvider> = {}): OidcProvider => ({
	id: 'school',
	name: 'Schule',
	issuer,
	clientId: 'kollegium',
	clientSecret: 'secret-of-the-school',
	scopes: ['openid', 'email', 'profile'],
	...more
});

/** Walks through the school's pages as a browser would, up to where it sends one back to us. */
async function walkSchool(start: string, person: string): Promise<string> {
	const jar = new Map<string, string>();
	let url = start;
	for (let step = 0; step < 12; step++) {
		if (url.startsWith(ORIGIN)) return url;
		let answer = await visit(url, jar);
		if (answer.status === 200) {
			const page = await answer.text();
			const prompt = page.match(/name="prompt" value="([^"]+)"/)![1]!;
			const fields = { prompt, ...(prompt === 'login' && { login: person, password: 'x' }) };
			answer = await visit(page.match(/action="([^"]+)"/)![1]!, jar, new URLSearchParams(fields));
		}
		url = new URL(answer.headers.get('location')!, issuer).href;
	}
	throw new Error('The school did not send anybody back.');
}

async function visit(url: string, jar: Map<string, string>, body?: URLSearchParams): Promise<Response> {
	const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
	const answer = await fetch(url, {
		redirect: 'manual',
		headers: { cookie },
		...(body && { method: 'POST', body })
	});
	for (const line of answer.headers.getSetCookie()) {
		const [name = '', ...value] = line.split(';')[0]!.split('=');
		jar.set(name, value.join('='));
	}
	return answer;
}

/** From our button through the school and back. */
async function signInBy(person: string, provider = listed()) {
	const accounts = room.open({ providers: [provider] });
	const begun = (await startProvider(accounts, requestHeaders(), 'school', PATHS))!;
	const back = await walkSchool(begun.url, person);
	const come = (cookie: string) =>
		serveAuth(accounts, new Request(back, { headers: requestHeaders({ cookie }) }));
	return { accounts, begun, back, come, answer: (await come(cookiesOf(begun.headers)))! };
}

const people = () =>
	read<{ email: string; name: string; ways: number; verified: boolean }>(
		services.driver,
		`MATCH (a:Account) RETURN a.email AS email, a.name AS name, a.emailVerified AS verified,
			COUNT { MATCH (i:Identity {userId: a.id}) } AS ways ORDER BY email`
	);

describe('a school’s own sign-in', () => {
	it('lets somebody in, once as new and then as herself', async () => {
		for (let visits = 0; visits < 2; visits++) {
			const { accounts, begun, answer } = await signInBy('greta');
			const asked = new URL(begun.url).searchParams;
			expect(asked.get('code_challenge_method')).toBe('S256');
			expect(asked.get('redirect_uri')).toBe(`${ORIGIN}/api/auth/callback/school`);
			expect(new URL(answer.headers.get('location')!, ORIGIN).href).toBe(`${ORIGIN}${PATHS.done}`);
			const headers = requestHeaders({ cookie: cookiesOf(answer.headers) });
			const { account } = await readAccountSession(accounts, headers);
			expect(account).toMatchObject({ email: 'greta@schule.test', name: 'Greta Vogel' });
		}
		expect(await people()).toEqual([
			{ email: 'greta@schule.test', name: 'Greta Vogel', verified: true, ways: 1 }
		]);
	});

	it('keeps none of the school’s tokens, and logs no address', async () => {
		await signInBy('greta');
		const [row] = await read<{ p: Record<string, unknown> }>(
			services.driver,
			'MATCH (i:Identity) RETURN properties(i) AS p'
		);
		expect(Object.keys(row!.p).sort()).toEqual([
			'accountId',
			'createdAt',
			'id',
			'providerId',
			'updatedAt',
			'userId'
		]);
		expect(room.log.join('').toLowerCase()).not.toContain('greta');
	});

	it('joins the account that the same address has by mail', async () => {
		const facts = { language: 'de', page: '/de/sign-in/link', to: '', place: 'here' };
		await requestLink(room.open(), 'greta@schule.test', facts);
		await redeemLink(room.open(), tokenOf((await room.mails())[0]), requestHeaders());
		const { answer } = await signInBy('greta');
		expect(cookiesOf(answer.headers)).toContain('session_token=');
		expect(await people()).toMatchObject([{ email: 'greta@schule.test', ways: 1 }]);
	});

	it.each([
		['an address it has not proven', 'doubtful', {}, 'email_not_verified'],
		['an address of another domain', 'elsewhere', { domains: ['schule.test'] }, 'foreign_domain']
	])('does not let in by %s', async (_, person, more, error) => {
		const { answer } = await signInBy(person, listed(more));
		const location = new URL(answer.headers.get('location')!, ORIGIN);
		expect(`${location.origin}${location.pathname}`).toBe(`${ORIGIN}${PATHS.failed}`);
		expect(location.searchParams.get('error')).toBe(error);
		expect(cookiesOf(answer.headers)).not.toContain('session_token=');
		expect(await people()).toEqual([]);
	});

	it('answers only the browser that asked, and only once', async () => {
		const { come, begun } = await signInBy('greta');
		for (const cookie of ['', cookiesOf(begun.headers)]) {
			const again = (await come(cookie))!;
			expect(cookiesOf(again.headers)).not.toContain('session_token=');
			expect(again.headers.get('location')).toMatch(/\/sign-in\?error=/);
		}
	});

	it('with a wrong secret says that it did not work', async () => {
		const { answer } = await signInBy('greta', listed({ clientSecret: 'not the secret' }));
		expect(answer.headers.get('location')).toMatch(/^\/de\/sign-in\?error=invalid_code/);
		expect(await people()).toEqual([]);
	});

	it('that is not configured is not there', async () => {
		expect(await startProvider(room.open(), requestHeaders(), 'school', PATHS)).toBeNull();
	});
});

describe('the endpoints for browsers', () => {
	it.each([null, 'https://evil.test', `${ORIGIN}.evil.test`, 'null'])(
		'refuse the origin %s',
		async (origin) => {
			const headers = requestHeaders({ 'content-type': 'application/json', ...(origin && { origin }) });
			const request = new Request(`${ORIGIN}/api/auth/passkey/verify-authentication`, {
				method: 'POST',
				headers,
				body: JSON.stringify({ response: { id: 'x' } })
			});
			expect((await serveAuth(room.open(), request))?.status).toBe(403);
		}
	);

	it('take no passkey without a challenge, and give none out without a session', async () => {
		const headers = requestHeaders({ 'content-type': 'application/json', origin: ORIGIN });
		const told = await serveAuth(
			room.open(),
			new Request(`${ORIGIN}/api/auth/passkey/verify-authentication`, {
				method: 'POST',
				headers,
				body: JSON.stringify({ response: { id: 'x' } })
			})
		);
		expect(told?.status).toBe(400);
		const options = `${ORIGIN}/api/auth/passkey/generate-register-options`;
		expect((await serveAuth(room.open(), new Request(options, { headers: requestHeaders() })))?.status).toBe(
			401
		);
	});
});
