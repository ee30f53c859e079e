import type { MailLanguage } from '../mail/mail.ts';
import type { LetterLinks } from '../mail/mails/letter.ts';
import type { Card } from '../matching/suggest.ts';
import type { Services } from '../services.ts';
import { type LinkAnswer, makeLetterToken } from './link-token.ts';

type Letter = { id: string; reader: string; language: MailLanguage };

/** A page of the site in a language; English has no prefix. */
export const pageAt = (origin: string, language: MailLanguage, path: string): string =>
	`${origin}${language === 'en' ? '' : `/${language}`}${path}`;

/** Where the things lie that are proposed. */
const PLACES: Record<Card['kind'], string> = {
	teacher: '/people',
	material: '/materials',
	community: '/communities',
	question: '/questions'
};

/** Links for whoever is signed in: of a preview and of the feed, whose readers may be other people's servers. */
export function pageLinks(origin: string, language: MailLanguage): LetterLinks {
	const at = (path: string) => pageAt(origin, language, path);
	return {
		card: ({ kind, id }) => ({
			page: at(`${PLACES[kind]}/${id}`),
			accept: at(kind === 'teacher' ? `/home/hello/${id}` : `${PLACES[kind]}/${id}`),
			later: at('/home'),
			notThisKind: at('/home')
		}),
		profile: at('/me'),
		settings: at('/me/letter'),
		pause: at('/me/letter'),
		unsubscribe: at('/me/letter')
	};
}

/**
 * Links of a mail: each answers one thing for one person, without a session, behind one more button.
 *
 * @returns with the address that a mail program calls by itself when the reader unsubscribes there (RFC 8058)
 */
export async function signedLinks(
	{ origin, secret }: Pick<Services, 'origin' | 'secret'>,
	{ id: letter, reader, language }: Letter,
	cards: Card[]
): Promise<LetterLinks & { unsubscribeAtOnce: string }> {
	const plain = pageLinks(origin, language);
	const token = (answer: LinkAnswer, node?: string) =>
		makeLetterToken(secret, { letter, reader, answer, node });
	const page = async (answer: LinkAnswer, node?: string) =>
		pageAt(origin, language, `/letter/answer?t=${await token(answer, node)}`);
	const signed = await Promise.all(
		cards.map(async (card) => {
			const { node, kind } = card;
			const own = {
				...plain.card(card),
				...(kind === 'teacher' && { accept: await page('hello', node) }),
				later: await page('later', node),
				notThisKind: await page('notThisKind', node)
			};
			return [node, own] as const;
		})
	);
	const byNode = new Map(signed);
	return {
		...plain,
		card: (card) => byNode.get(card.node)!,
		pause: await page('pause'),
		unsubscribe: await page('unsubscribe'),
		unsubscribeAtOnce: `${origin}/letter/unsubscribe?t=${await token('unsubscribe')}`
	};
}
