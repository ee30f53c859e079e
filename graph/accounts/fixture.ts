import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { type KeptMail, readMailbox } from '../mail/mailbox.ts';
import { createPost } from '../mail/post.ts';
import type { Services } from '../services.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import type { OidcProvider } from './providers.ts';
import { redeemLink } from './redeem-link.ts';
import { type LinkRequest, requestLink } from './request-link.ts';
import { ADDRESS_HEADER, LANGUAGE_HEADER } from './request-facts.ts';

export const ORIGIN = 'https://kollegium.test';

/** The sign-in over a test's graph, with a mailbox and a log that can be read. */
export type AccountsRoom = {
	/** The same as after a restart: nothing is kept but what is in the graph. */
	open(more?: { origin?: string; providers?: OidcProvider[] }): Accounts;
	/** Asks for a link from a place nobody has asked from. */
	ask(email: string, accounts?: Accounts): Promise<LinkRequest>;
	/** The token of a new link. */
	linkFor(email: string): Promise<string>;
	/** The cookies of a new session. */
	signIn(email: string, headers?: Headers): Promise<string>;
	mails(): Promise<KeptMail[]>;
	/** Every line logged so far. */
	log: string[];
	clear(): Promise<void>;
};

export async function accountsRoom({ driver }: Pick<Services, 'driver'>): Promise<AccountsRoom> {
	const folder = await mkdtemp(`${tmpdir()}/kollegium-accounts-`);
	const secret = randomUUID() + randomUUID();
	const lines: string[] = [];
	const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
	const open: AccountsRoom['open'] = ({ origin = ORIGIN, providers = [] } = {}) => {
		const post = createPost({ mail: { smtp: null, from: '' }, data: folder }, log);
		return createAccounts({ driver, post, log }, { origin, secret, providers });
	};
	const mails = () => readMailbox(`${folder}/mailbox`);
	const ask = (email: string, accounts = open()) =>
		requestLink(accounts, email, { ...FACTS, place: `198.51.100.${places++}` });
	const linkFor = async (email: string) => {
		await ask(email);
		return tokenOf((await mails())[0]);
	};
	const signIn = async (email: string, headers = requestHeaders()) => {
		const done = await redeemLink(open(), await linkFor(email), headers);
		return done.kind === 'signed-in' ? cookiesOf(done.headers) : done.kind;
	};
	const clear = () => rm(folder, { recursive: true, force: true });
	return { log: lines, open, mails, ask, linkFor, signIn, clear };
}

const FACTS = { language: 'pt', page: '/pt/sign-in/link', to: '/pt/home' };
let places = 0;

/** What the site hands on of a request. */
export const requestHeaders = (more: Record<string, string> = {}): Headers =>
	new Headers({
		[ADDRESS_HEADER]: '192.0.2.17',
		[LANGUAGE_HEADER]: 'pt',
		'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
		...more
	});

/** The cookies an answer sets, as the browser sends them back. */
export const cookiesOf = (answer: Headers): string =>
	answer
		.getSetCookie()
		.map((line) => line.split(';')[0]!)
		.filter((pair) => !pair.endsWith('='))
		.join('; ');

/** The token of a mailed link. */
export const tokenOf = (mail: KeptMail | undefined): string =>
	new URL(mail!.text.match(/https?:\/\/\S+/)![0]).searchParams.get('token')!;
