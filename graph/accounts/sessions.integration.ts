import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../driver.ts';
import type { Services } from '../services.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import { type AccountsRoom, accountsRoom, ORIGIN, requestHeaders } from './fixture.ts';
import { redeemLink } from './redeem-link.ts';
import { serveAuth } from './served.ts';
import { endSession, listSessions, readAccountSession, signOut, signOutEverywhere } from './sessions.ts';
import { tidyAccounts } from './tidy.ts';

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

const signIn = (email: string, headers?: Headers) => room.signIn(email, headers);

const count = async (label: string) =>
	(await read<{ number: number }>(services.driver, `MATCH (n:${label}) RETURN count(n) AS number`))[0]!
		.number;

describe('sessions', () => {
	it('come with a cookie bound to host and https', async () => {
		const done = await redeemLink(room.open(), await room.linkFor('ana@escola.pt'), requestHeaders());
		const [cookie] = done.kind === 'signed-in' ? done.headers.getSetCookie() : [];
		expect(cookie).toMatch(/^__Host-kollegium\.session_token=[^;]+; /);
		for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
		expect(cookie).not.toContain('Domain');
	});

	it('tell the device, the network roughly and the time zone, and can be ended one by one', async () => {
		const first = await signIn('ana@escola.pt', requestHeaders({ 'x-kollegium-time-zone': 'Europe/Lisbon' }));
		const second = await signIn('ana@escola.pt');
		const stranger = await signIn('rui@escola.pt');
		const accounts = room.open();
		const sessions = await listSessions(accounts, requestHeaders({ cookie: second }));
		expect(sessions.map(({ isThis, network, timeZone }) => ({ isThis, network, timeZone }))).toEqual([
			{ isThis: true, network: '192.0.2.x', timeZone: null },
			{ isThis: false, network: '192.0.2.x', timeZone: 'Europe/Lisbon' }
		]);
		expect(JSON.stringify(sessions)).not.toContain('192.0.2.17');

		const other = sessions[1]!.id;
		await endSession(accounts, requestHeaders({ cookie: stranger }), other);
		const accountOf = async (cookie: string) =>
			(await readAccountSession(accounts, requestHeaders({ cookie }))).account?.email ?? null;
		expect(await accountOf(first)).toBe('ana@escola.pt');
		await endSession(accounts, requestHeaders({ cookie: second }), other);
		expect(await accountOf(first)).toBeNull();
		expect(await accountOf(second)).toBe('ana@escola.pt');
	});

	it('end everywhere, and only hers', async () => {
		const cookies = [await signIn('ana@escola.pt'), await signIn('ana@escola.pt')];
		const stranger = await signIn('rui@escola.pt');
		const accounts = room.open();
		await signOutEverywhere(accounts, requestHeaders({ cookie: cookies[0]! }));
		for (const cookie of cookies)
			expect((await readAccountSession(accounts, requestHeaders({ cookie }))).account).toBeNull();
		const left = await readAccountSession(accounts, requestHeaders({ cookie: stranger }));
		expect(left.account?.email).toBe('rui@escola.pt');
		await signOut(accounts, requestHeaders({ cookie: stranger }));
		expect(await count('Session')).toBe(0);
	});

	it('are nobody’s with a forged cookie', async () => {
		const cookie = await signIn('ana@escola.pt');
		const [name, value] = cookie.split('=');
		const token = decodeURIComponent(value!).split('.')[0];
		for (const forged of [`${name}=${token}`, `${name}=${token}.AAAA`, `${name}=x${value}`]) {
			const { account } = await readAccountSession(room.open(), requestHeaders({ cookie: forged }));
			expect(account).toBeNull();
		}
	});

	it('of yesterday get no new passkey: somebody else may sit there by now', async () => {
		const cookie = await signIn('ana@escola.pt');
		const ask = () =>
			serveAuth(
				room.open(),
				new Request(`${ORIGIN}/api/auth/passkey/generate-register-options`, {
					headers: requestHeaders({ cookie })
				})
			);
		expect((await ask())?.status).toBe(200);
		await services.driver.executeQuery("MATCH (s:Session) SET s.createdAt = s.createdAt - duration('P2D')");
		expect((await ask())?.status).toBe(403);
	});

	it('and links that are over are tidied away', async () => {
		await signIn('ana@escola.pt');
		await room.ask('rui@escola.pt');
		await services.driver.executeQuery(
			"MATCH (n:Session|Verification) SET n.expiresAt = datetime() - duration('PT1S')"
		);
		expect(await tidyAccounts(services.driver)).toBe(true);
		expect([await count('Session'), await count('Verification'), await count('Account')]).toEqual([0, 0, 1]);
	});

	it('leave events that name nobody but by identifier', async () => {
		const cookie = await signIn('ana@escola.pt');
		await signOut(room.open(), requestHeaders({ cookie }));
		const events = await read<{ action: string; subject: string }>(
			services.driver,
			'MATCH (e:AuditEvent) RETURN e.action AS action, e.subject AS subject ORDER BY e.at'
		);
		expect(events.map(({ action }) => action)).toEqual(['account.create', 'session.begin', 'session.end']);
		expect(events.every(({ subject }) => /^u_[0-9a-f]{12}$/.test(subject))).toBe(true);
	});
});
