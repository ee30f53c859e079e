import { createHash, randomBytes } from 'node:crypto';

/** Characters that are shown again, so that its owner knows an address from another. */
const HINT = 4;

/** A new token of 192 random bits with what is kept of it. */
export function newFeedToken(): { token: string; hash: string; hint: string } {
	const token = randomBytes(24).toString('base64url');
	return { token, hash: hashOfFeed(token), hint: token.slice(0, HINT) };
}

/** What is kept of a token: random as it is, it needs no slow hash. */
export const hashOfFeed = (token: string): string => createHash('sha256').update(token).digest('hex');
