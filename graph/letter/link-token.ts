import { createHmac } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';

/** What a link of a letter can say. */
export const LINK_ANSWERS = ['hello', 'later', 'notThisKind', 'pause', 'unsubscribe'] as const;
export type LinkAnswer = (typeof LINK_ANSWERS)[number];

/** What a link is good for: one answer of one person, by one letter. */
export type LetterLink = {
	letter: string;
	reader: string;
	answer: LinkAnswer;
	/** What it is about, such as teacher:t_1; not for a pause or the end of the letters. */
	node?: string | undefined;
};

/** Why a link is none. */
export type LinkFault = 'expired' | 'foreign' | 'truncated';

/** A letter that lies for weeks can still be answered. */
export const LINK_DAYS = 45;

const AUDIENCE = 'letter-answer';
const ALGORITHM = 'HS256';

/** Three parts; a signature of 256 bits has 43 letters. */
const FORM = /^[\w-]+\.[\w-]+\.[\w-]{43}$/;

/** A key of its own, so that no token of a session can pass for a link, nor a link for a session. */
const keyOf = (secret: string): Uint8Array => createHmac('sha256', secret).update(AUDIENCE).digest();

/** Signs a link (JWT, RFC 7519). */
export function makeLetterToken(
	secret: string,
	{ letter, reader, answer, node }: LetterLink,
	now = Date.now()
): Promise<string> {
	return new SignJWT({ l: letter, a: answer, ...(node && { n: node }) })
		.setProtectedHeader({ alg: ALGORITHM })
		.setAudience(AUDIENCE)
		.setSubject(reader)
		.setExpirationTime(Math.floor(now / 1_000) + LINK_DAYS * 86_400)
		.sign(keyOf(secret));
}

/** Reads a link, or says kindly what is wrong with it: too old, cut off, or of another site. */
export async function readLetterToken(
	secret: string,
	token: string,
	now = new Date()
): Promise<LetterLink | { fault: LinkFault }> {
	if (!FORM.test(token)) return { fault: 'truncated' };
	try {
		const { payload } = await jwtVerify(token, keyOf(secret), {
			audience: AUDIENCE,
			algorithms: [ALGORITHM],
			requiredClaims: ['sub', 'exp'],
			currentDate: now
		});
		const { sub, l, a, n } = payload as { sub: string; l: string; a: LinkAnswer; n?: string };
		return { letter: l, reader: sub, answer: a, node: n };
	} catch (error) {
		return { fault: error instanceof errors.JWTExpired ? 'expired' : 'foreign' };
	}
}
