import { createHash, randomBytes } from 'node:crypto';

/** By this beginning a leaked key is recognised, by people and by scanners of code. */
const PREFIX = 'kollegium_';
/** Characters that are shown again: the prefix and four more. */
const HINT = PREFIX.length + 4;

export type ApiSecret = { secret: string; hash: string; hint: string };

/** A new key of 192 random bits with what is kept of it. */
export function newSecret(): ApiSecret {
	const secret = `${PREFIX}${randomBytes(24).toString('base64url')}`;
	return { secret, hash: hashOf(secret), hint: secret.slice(0, HINT) };
}

/** What is kept of a key: random as it is, it needs no slow hash. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** The key of an `Authorization: Bearer …` header; null without one, undefined when it cannot be a key. */
export function secretOf(headers: Headers): string | null | undefined {
	const header = headers.get('authorization');
	if (header === null) return null;
	const [, secret] = /^Bearer (kollegium_[\w-]{32})$/.exec(header) ?? [];
	return secret;
}
