import { loadActor } from '../actor.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { cardHtml } from '../mail/card.ts';
import { mailLanguage, type MailLanguage } from '../mail/mail.ts';
import { LETTER } from '../mail/mails/letter.ts';
import type { Services } from '../services.ts';
import { atomXml } from './atom.ts';
import { cardsOfLetters } from './cards.ts';
import { hashOfFeed } from './feed-token.ts';
import { letterFacts } from './letter-facts.ts';
import type { LetterWords } from './letter-words.ts';
import { pageAt, pageLinks } from './links.ts';

type Found = { id: string; name: string; letters: { id: string; language: string; at: string }[] };

/**
 * The private feed of a reader: her latest letters, as far as they may be shown today. Its links lead to pages that
 * ask who is there; those of the mails, which answer in her name, are no business of a feed reader's server.
 *
 * @returns null when the address is nobody's (any more), or she no longer takes part
 */
export async function readFeed(
	{ driver, origin }: Pick<Services, 'driver' | 'origin'>,
	token: string,
	words: LetterWords
): Promise<string | null> {
	const hash = hashOfFeed(token);
	const [found] = await read<Found>(driver, cypher('letter-feed-read'), { hash });
	const actor = found && (await loadActor(driver, found.id));
	if (!actor) return null;
	const cards = await cardsOfLetters(
		driver,
		actor,
		found.letters.map(({ id }) => id)
	);
	const entries = found.letters.flatMap(({ id, language: tag, at }) => {
		const language = mailLanguage(tag);
		const shown = cards.get(id) ?? [];
		const about = { name: found.name, language, frequency: 'never' as const, at: new Date(at) };
		const mail = LETTER.words[language](letterFacts(about, shown, words, pageLinks(origin, language)));
		return shown.length
			? [{ id, at, language, title: mail.title, html: (mail.cards ?? []).map(cardHtml).join('<hr>') }]
			: [];
	});
	const language: MailLanguage = mailLanguage(found.letters[0]?.language);
	return atomXml({
		// Names the feed without its token: a feed is passed on more easily than one thinks.
		id: `urn:kollegium:letters:${hash.slice(0, 32)}`,
		language,
		title: FEED_TITLES[language],
		page: pageAt(origin, language, '/home'),
		entries
	});
}

const FEED_TITLES: Record<MailLanguage, string> = {
	en: 'Kollegium: my colleague letter',
	sv: 'Kollegium: mitt kollegabrev',
	de: 'Kollegium: mein Kollegiumsbrief',
	pt: 'Kollegium: a minha carta entre colegas'
};
