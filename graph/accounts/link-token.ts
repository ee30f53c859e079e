import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a link for signing in can be used, minutes. */
export const LINK_MINUTES = 10;

/** What can be told of a token without asking the graph. */
export type TokenState = 'valid' | 'expired' | 'truncated' | 'foreign';

const RANDOM = 24;
const SEAL = 16;
/** Random part, time of its end, seal: all in letters that no mail program breaks or eats. */
const FORM = new RegExp(
	`^[A-Za-z0-9_-]{${(RANDOM * 4) / 3}}\\.[a-z0-9]{6,8}\\.[A-Za-z0-9_-]{${Math.ceil((SEAL * 4) / 3)}}$`
);

/**
 * A token for one sign-in. It bears its own end and a seal, so that a page can say kindly what is wrong with a link
 * (too old, cut off, of another site) while the graph keeps nothing but the hash of those still open.
 */
export function makeLinkToken(secret: string, now = Date.now()): string {
	const body = `${randomBytes(RANDOM).toString('base64url')}.${inSeconds(now + LINK_MINUTES * 60_000)}`;
	return `${body}.${sealOf(body, secret)}`;
}

/** Tells what a token is; `valid` does not mean unused. */
export function readLinkToken(token: string, secret: string, now = Date.now()): TokenState {
	if (!FORM.test(token)) return 'truncated';
	const cut = token.lastIndexOf('.');
	const body = token.slice(0, cut);
	if (!timingSafeEqual(Buffer.from(token.slice(cut + 1)), Buffer.from(sealOf(body, secret))))
		return 'foreign';
	const end = Number.parseInt(body.slice(body.indexOf('.') + 1), 36) * 1000;
	return end > now ? 'valid' : 'expired';
}

/** What the graph keeps of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

const inSeconds = (time: number) => Math.floor(time / 1000).toString(36);

const sealOf = (body: string, secret: string) =>
	createHmac('sha256', secret).update(`link:${body}`).digest().subarray(0, SEAL).toString('base64url');
