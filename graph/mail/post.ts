import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Mail, MailLanguage } from './mail.ts';
import { keepMail } from './mailbox.ts';
import { renderMail, type RenderedMail } from './render.ts';

/** Sends mails. */
export type Post = {
	/**
	 * Sends one mail to one person.
	 *
	 * @param mark  of a mail that may have to be sent a second time: both are then known to be the same
	 * @throws MailError when the mail server does not take it; the log is told which kind of mail, never whose
	 */
	send<Facts>(
		to: string,
		language: MailLanguage,
		mail: Mail<Facts>,
		facts: Facts,
		mark?: MailMark
	): Promise<void>;
	/** Where mails are kept to be looked at; null when they are really sent. */
	folder: string | null;
	close(): void;
};

/** What makes a mail the same mail when it is sent again, and how its reader ends mails like it. */
export type MailMark = {
	/** Becomes the Message-ID, or the name of the file. */
	id: string;
	at: Date;
	/** Takes a POST from a mail program without a question (RFC 8058). */
	unsubscribe: string;
};

/** How long a mail server may take, milliseconds: somebody is waiting for the page. */
const PATIENCE = 10_000;

/** By SMTP where a server is configured; otherwise every mail becomes a file of the data folder. */
export function createPost({ mail, data }: Pick<Config, 'mail' | 'data'>, log: Logger): Post {
	const folder = mail.smtp === null ? `${data}/mailbox` : null;
	const { deliver, close } =
		mail.smtp === null ? toFolder(`${data}/mailbox`) : toServer(mail.smtp, mail.from);
	return {
		folder,
		close,
		async send(to, language, kind, facts, mark) {
			try {
				await deliver(to, renderMail(kind.words[language](facts), language), mark);
				log.info({ mail: kind.id, language }, 'mail sent');
			} catch (error) {
				// The server's words quote the address.
				const { code, responseCode } = error as { code?: string; responseCode?: number };
				log.error({ mail: kind.id, cause: code, answer: responseCode }, 'mail not sent');
				throw new MailError(kind.id);
			}
		}
	};
}

/** The mail server is away or refused; its own words stay out, for they quote the address. */
export class MailError extends Error {
	override name = 'MailError';

	constructor(mail: string) {
		super(`The mail ${mail} could not be sent.`);
	}
}

type Delivery = {
	deliver: (to: string, mail: RenderedMail, mark?: MailMark) => Promise<void>;
	close: () => void;
};

const toFolder = (folder: string): Delivery => ({
	deliver: (to, mail, mark) => keepMail(folder, to, mail, mark),
	close: () => {}
});

function toServer(url: string, from: string): Delivery {
	const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
	const transport = createTransport({
		url,
		pool: true,
		disableFileAccess: true,
		disableUrlAccess: true,
		...patience
	});
	return {
		async deliver(to, { subject, text, html }, mark) {
			// Named as an address, so that nothing in it is read as a list of several.
			await transport.sendMail({
				from,
				to: { name: '', address: to },
				subject,
				text,
				html,
				...(mark && { messageId: `<${mark.id}@${hostOf(from)}>`, date: mark.at }),
				headers: { ...AUTOMATIC, ...(mark && unsubscribing(mark)) }
			});
		},
		close: () => transport.close()
	};
}

/** No out-of-office answers, please (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' };

/** What a mail program shows as a button of its own, and presses by itself (RFC 2369, RFC 8058). */
const unsubscribing = ({ unsubscribe }: MailMark) => ({
	'List-Unsubscribe': `<${unsubscribe}>`,
	'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
});

/** Whose mails these are: the part of the sender's address after the @. */
const hostOf = (from: string): string => /@([^\s>]+)/.exec(from)?.[1] ?? 'kollegium.invalid';
