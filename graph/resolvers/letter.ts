import { changeLetter } from '../commands/change-letter.ts';
import { resolverOf } from '../commands/command.ts';
import { endLetterFeed } from '../commands/end-letter-feed.ts';
import { renewLetterFeed } from '../commands/renew-letter-feed.ts';
import type { GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { seeLink, useLink } from '../letter/answer-link.ts';
import { findFull } from '../letter/capacity.ts';
import { chooseCards } from '../letter/choose.ts';
import { nextLetterAt, type Rhythm } from '../letter/schedule.ts';
import { mailLanguage } from '../mail/mail.ts';
import { teacherOf } from '../matching/teacher.ts';

type Reader = Omit<Rhythm, 'pausedUntil'> & {
	pausedUntil: string | null;
	isTakingPart: boolean;
	language: string;
};

async function myLetter(_: unknown, __: unknown, context: GraphContext) {
	const { id } = teacherOf(context);
	const { driver, post } = context.services;
	const parameters = { reader: id, isKept: post.folder !== null };
	const [reader] = await read<Reader>(driver, cypher('letter-reader'), parameters);
	if (!reader) return null;
	const pausedUntil = reader.pausedUntil === null ? null : Date.parse(reader.pausedUntil);
	const next = reader.isTakingPart ? nextLetterAt({ ...reader, pausedUntil }, Date.now()) : null;
	return {
		...reader,
		language: mailLanguage(reader.language),
		nextAt: next === null ? null : new Date(next).toISOString()
	};
}

async function nextLetter(_: unknown, __: unknown, context: GraphContext) {
	const actor = teacherOf(context);
	const { driver } = context.services;
	return chooseCards(driver, actor, await findFull(driver));
}

const letterLink = (_: unknown, { token }: { token: string }, { services }: GraphContext) =>
	seeLink(services, token);

const answerFromLetter = (
	_: unknown,
	{ token, reason }: { token: string; reason?: string | null },
	{ services }: GraphContext
) => useLink(services, token, reason ?? null);

/** The colleague letter (graph/types/letter.graphql). A link of a letter is its own right: it needs no session. */
export const LETTER = {
	Query: { letterLink, myLetter, nextLetter },
	Mutation: {
		answerFromLetter,
		changeLetter: resolverOf(changeLetter),
		endLetterFeed: resolverOf(endLetterFeed),
		renewLetterFeed: resolverOf(renewLetterFeed)
	}
};
