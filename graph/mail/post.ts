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
	 * @throws when the mail server does not take it; the log is told which kind of mail, never whose
	 */
	send<Facts>(to: string, language: MailLanguage, mail: Mail<Facts>, facts: Facts): Promise<void>;
	/** Where mails are kept to be looked at; null when they are really sent. */
	folder: string | null;
	close(): void;
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
		async send(to, language, kind, facts) {
			try {
				await deliver(to, renderMail(kind.words[language](facts), language));
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

type Delivery = { deliver: (to: string, mail: RenderedMail) => Promise<void>; close: () => void };

const toFolder = (folder: string): Delivery => ({
	deliver: (to, mail) => keepMail(folder, to, mail),
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
		async deliver(to, { subject, text, html }) {
			// Named as an address, so that nothing in it is read as a list of several.
			await transport.sendMail({
				from,
				to: { name: '', address: to },
				subject,
				text,
				html,
				headers: AUTOMATIC
			});
		},
		close: () => transport.close()
	};
}

/** No out-of-office answers, please (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' };
