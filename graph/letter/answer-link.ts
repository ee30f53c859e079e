import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { loadActor } from '../actor.ts';
import { noteEvent } from '../audit/note-event.ts';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read, write } from '../driver.ts';
import { ApiError } from '../errors.ts';
import { LATER_DAYS, TERM_DAYS } from '../matching/periods.ts';
import { requestIn } from '../matching/introductions.ts';
import { keepAnswer } from '../matching/keep-answer.ts';
import { readNode } from '../matching/node.ts';
import { onlyVisible } from '../matching/visible.ts';
import type { Services } from '../services.ts';
import { changeLetterIn } from './change.ts';
import { type LetterLink, type LinkAnswer, type LinkFault, readLetterToken } from './link-token.ts';

/** What a link of a letter stands for, and whether it is still good. */
export type SeenLink = {
	/** open: it can be used. used: it has been, or what it asks for is so already. gone: letter or person are no more. */
	state: 'open' | 'used' | 'gone' | LinkFault;
	answer: LinkAnswer | null;
	/** What it is about, and its language where that is known. */
	node: string | null;
	title: string | null;
	language: string | null;
	/** The language of the letter. */
	letterLanguage: string | null;
	/** Day until which a pause or "later" holds. */
	until: string | null;
};

type Facts = {
	letterLanguage: string;
	isProposed: boolean;
	answer: LinkAnswer | null;
	title: string | null;
	language: string | null;
	frequency: string;
	pausedUntil: string | null;
};

type Places = Pick<Services, 'driver' | 'secret'>;

const NOTHING = { answer: null, node: null, title: null, language: null, letterLanguage: null, until: null };

/** Looks at a link and uses nothing up: mail scanners follow links, too. */
export async function seeLink({ driver, secret }: Places, token: string): Promise<SeenLink> {
	const link = await readLetterToken(secret, token);
	if ('fault' in link) return { ...NOTHING, state: link.fault };
	const [[facts], actor] = await Promise.all([
		read<Facts>(driver, cypher('letter-link'), parametersOf(link)),
		loadActor(driver, link.reader)
	]);
	if (!facts || !actor || !(await isThere(driver, actor, link, facts))) return { ...NOTHING, state: 'gone' };
	const { title, language, letterLanguage, pausedUntil } = facts;
	return {
		state: isUsed(link, facts) ? 'used' : 'open',
		answer: link.answer,
		node: link.node ?? null,
		title,
		language,
		letterLanguage,
		until: link.answer === 'pause' ? pausedUntil : null
	};
}

/** Whom the letter named may have gone meanwhile, or show herself no longer: then nothing is told of her. */
async function isThere(driver: Driver, actor: Actor, { node }: LetterLink, { isProposed }: Facts) {
	return !node || (isProposed && (await onlyVisible(driver, actor, [node])).size > 0);
}

/** Each link once. A hello cannot be turned into a "later" by mail: it is taken back where the hellos are. */
function isUsed({ answer }: LetterLink, facts: Facts): boolean {
	if (answer === 'pause') return facts.pausedUntil !== null;
	if (answer === 'unsubscribe') return facts.frequency === 'never';
	return facts.answer === answer || facts.answer === 'hello';
}

/**
 * Does what a link stands for, as the person it was sent to, who need not be signed in. The link can do this one thing
 * and no other.
 *
 * @param reason  what was wrong with a suggestion that is not of the right kind
 * @returns how the link stood: only an open one was used
 * @throws ApiError when it cannot be done any more, such as CONFLICT where a colleague has no room
 */
export async function useLink(places: Places, token: string, reason: string | null): Promise<SeenLink> {
	const seen = await seeLink(places, token);
	if (seen.state !== 'open') return seen;
	const link = (await readLetterToken(places.secret, token)) as LetterLink;
	const actor = await loadActor(places.driver, link.reader);
	if (!actor) return { ...NOTHING, state: 'gone' };
	await write(places.driver, async (tx) => {
		await ANSWERS[link.answer](tx, actor, link, reason);
		if (link.node) await tx.run(cypher('letter-answered'), { ...parametersOf(link), answer: link.answer });
	});
	return { ...seen, until: untilOf(link.answer) };
}

type Work = (
	tx: ManagedTransaction,
	actor: Actor,
	link: LetterLink,
	reason: string | null
) => Promise<unknown>;

const ANSWERS: Record<LinkAnswer, Work> = {
	async hello(tx, actor, { node }) {
		const suggested = readNode(node!);
		if (suggested.kind !== 'teacher') throw new ApiError('BAD_INPUT', 'A hello is said to a colleague.');
		await requestIn(tx, actor, suggested.id, null);
		await keepAnswer(tx, actor, suggested, 'accepted');
	},
	later: (tx, actor, { node }) => keepAnswer(tx, actor, readNode(node!), 'later'),
	notThisKind: (tx, actor, { node }, reason) => keepAnswer(tx, actor, readNode(node!), 'notRelevant', reason),
	pause: (tx, actor) => change(tx, actor, { pausedUntil: untilOf('pause') }),
	unsubscribe: (tx, actor) => change(tx, actor, { frequency: 'never' })
};

async function change(tx: ManagedTransaction, actor: Actor, settings: Parameters<typeof changeLetterIn>[2]) {
	for (const event of await changeLetterIn(tx, actor, settings, 'mail')) await noteEvent(tx, event);
}

const DAYS: Partial<Record<LinkAnswer, number>> = { later: LATER_DAYS, pause: TERM_DAYS };

function untilOf(answer: LinkAnswer): string | null {
	const days = DAYS[answer];
	return days ? new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10) : null;
}

const parametersOf = ({ letter, reader, node }: LetterLink) => ({
	letter,
	reader,
	id: node ? readNode(node).id : null
});
