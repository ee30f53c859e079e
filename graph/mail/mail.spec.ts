import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIL_LANGUAGES } from './mail.ts';
import { isMailboxOpen, readMailbox } from './mailbox.ts';
import { MAILS } from './mails/index.ts';
import { PASSKEY_ADDED } from './mails/passkey-added.ts';
import { SIGN_IN_LINK } from './mails/sign-in-link.ts';
import { createPost } from './post.ts';
import { renderMail } from './render.ts';

const folder = await mkdtemp(`${tmpdir()}/kollegium-mail-`);
afterAll(() => rm(folder, { recursive: true }));

const URL = 'https://kollegium.example.org/sign-in/link?token=abc&to=%2Fhome';

/** Facts that any mail can be tried with. */
const FACTS = {
	url: URL,
	minutes: 10,
	name: 'Phone',
	community: 'Mathe am See',
	days: 7,
	date: '1.12.',
	frequency: 'weekly',
	cards: [],
	links: { profile: URL, settings: URL, pause: URL, unsubscribe: URL }
} as never;

describe('mails', () => {
	it.each(MAILS.map((mail) => [mail.id, mail] as const))('%s says all in each language', (_, mail) => {
		const subjects = MAIL_LANGUAGES.map((language) => {
			const { subject, text, html } = renderMail(mail.words[language](FACTS), language);
			expect(text).not.toMatch(/undefined|<[a-z]/);
			expect(html).toContain(`<html lang="${language}">`);
			expect(html).not.toMatch(/undefined|<img|<script|http:\/\//);
			expect(`${subject}${text}`).not.toContain('!');
			return subject;
		});
		expect(new Set(subjects).size).toBe(MAIL_LANGUAGES.length);
	});

	it('show the same address in the button, below it and in the text', () => {
		const { html, text } = renderMail(SIGN_IN_LINK.words.de({ url: URL, minutes: 10 }), 'de');
		expect(html.split(URL.replace('&', '&amp;')).length - 1).toBe(3);
		expect(text).toContain(`\n${URL}\n`);
	});

	it('never make markup of what a person wrote', () => {
		const words = PASSKEY_ADDED.words.en({ url: URL, name: '<img src=x onerror=alert(1)>' });
		expect(renderMail(words, 'en').html).not.toContain('<img');
	});
});

describe('the page that shows mails', () => {
	const mail = { smtp: null, from: '' };
	const demo = { isDemo: true, isPublic: false, mail };

	it('is there in a demonstration and in development', () => {
		expect(isMailboxOpen(demo, false)).toBe(true);
		expect(isMailboxOpen({ ...demo, isDemo: false }, true)).toBe(true);
	});

	it.each([
		['with a public address', { ...demo, isPublic: true }, true],
		['with a mail server', { ...demo, mail: { ...mail, smtp: 'smtp://x' } }, true],
		['in earnest', { ...demo, isDemo: false }, false]
	])('is not there %s', (_, config, isDevelopment) => {
		expect(isMailboxOpen(config, isDevelopment)).toBe(false);
	});
});

describe('without a mail server', () => {
	it('mails become files for their owner only, and the log learns neither address nor link', async () => {
		const lines: string[] = [];
		const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
		const post = createPost({ mail: { smtp: null, from: '' }, data: folder }, log);
		await post.send('ana@example.org', 'pt', SIGN_IN_LINK, { url: URL, minutes: 10 });
		const [mail] = await readMailbox(`${folder}/mailbox`);
		expect(mail).toMatchObject({ to: 'ana@example.org', subject: 'A sua ligação para o Kollegium' });
		expect((await stat(`${folder}/mailbox/${mail!.id}.json`)).mode & 0o077).toBe(0);
		expect(lines.join()).toContain('sign-in-link');
		expect(lines.join()).not.toMatch(/ana@|token=/);
	});

	it('a mail server that is away is told by its kind alone', async () => {
		const lines: string[] = [];
		const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
		const smtp = 'smtp://127.0.0.1:9';
		const post = createPost({ mail: { smtp, from: 'k@example.org' }, data: folder }, log);
		const sent = post.send('ana@example.org', 'en', SIGN_IN_LINK, { url: URL, minutes: 10 });
		await expect(sent).rejects.toThrow('The mail sign-in-link could not be sent.');
		expect(lines.join()).not.toMatch(/ana@|token=/);
		post.close();
	});
});
