import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { LINK_ANSWERS, LINK_DAYS, makeLetterToken, readLetterToken } from './link-token.ts';

const SECRET = 'a secret of thirty-two letters or more';
const LINK = { letter: 'l_1', reader: 't_1', answer: 'later', node: 'teacher:t_2' } as const;
const DAY = 86_400_000;

describe('a link of a letter', () => {
	it.each(LINK_ANSWERS)('says %s and nothing else', async (answer) => {
		const link = { ...LINK, answer };
		expect(await readLetterToken(SECRET, await makeLetterToken(SECRET, link))).toEqual(link);
	});

	it('holds for forty-five days', async () => {
		const token = await makeLetterToken(SECRET, LINK);
		const after = (days: number) => new Date(Date.now() + days * DAY);
		expect(await readLetterToken(SECRET, token, after(LINK_DAYS - 1))).toEqual(LINK);
		expect(await readLetterToken(SECRET, token, after(LINK_DAYS + 1))).toEqual({ fault: 'expired' });
	});

	it('of another site, or changed on its way, is foreign', async () => {
		const token = await makeLetterToken(SECRET, LINK);
		const [head, body, seal] = token.split('.');
		const other = Buffer.from(
			JSON.stringify({ l: 'l_1', a: 'hello', aud: 'letter-answer', sub: 't_9', exp: 9e9 })
		);
		for (const one of [
			await makeLetterToken(`${SECRET}.`, LINK),
			`${head}.${other.toString('base64url')}.${seal}`,
			`${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.${seal}`
		])
			expect(await readLetterToken(SECRET, one)).toEqual({ fault: 'foreign' });
	});

	it('is no session, and a session is no link', async () => {
		const session = await new SignJWT({ name: 'x', roles: [] })
			.setProtectedHeader({ alg: 'HS256' })
			.setIssuer('kollegium')
			.setSubject('t_1')
			.setExpirationTime('1h')
			.sign(new TextEncoder().encode(SECRET));
		expect(await readLetterToken(SECRET, session)).toEqual({ fault: 'foreign' });
	});

	it('that was cut off is told so, wherever the cut is', async () => {
		const token = await makeLetterToken(SECRET, LINK);
		for (const length of [0, 1, 20, token.length - 40, token.length - 1])
			expect(await readLetterToken(SECRET, token.slice(0, length))).toEqual({ fault: 'truncated' });
	});
});
