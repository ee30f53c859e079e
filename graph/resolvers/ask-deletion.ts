import { askDeletion as askDeletionCommand } from '../commands/ask-deletion.ts';
import { resolverOf } from '../commands/command.ts';
import type { GraphContext } from '../context.ts';
import { read } from '../driver.ts';
import { mailLanguage } from '../mail/mail.ts';
import { DELETION_ASKED } from '../mail/mails/deletion-asked.ts';
import { readPerson } from '../own-data/person.ts';

const ADDRESS = `MATCH (a:Account {id: $account}) RETURN a.email AS email, a.locale AS locale`;

/** Resolver of `Mutation.askDeletion`: notes the wish, and tells the person by mail, who may not have wished it. */
export async function askDeletion(parent: unknown, given: { isSure: boolean }, context: GraphContext) {
	const { coolingDays } = context.services;
	const deletion = await resolverOf(askDeletionCommand(coolingDays))(parent, given, context);
	await tell(context).catch(() =>
		context.services.log.warn({ mail: DELETION_ASKED.id }, 'deletion not told')
	);
	return deletion;
}

async function tell({ actor, services: { driver, post, origin, coolingDays } }: GraphContext): Promise<void> {
	const { account } = await readPerson(driver, actor!);
	const [address] = await read<{ email: string | null; locale: string | null }>(driver, ADDRESS, { account });
	if (!address?.email) return;
	const language = mailLanguage(address.locale);
	const url = `${origin}${language === 'en' ? '' : `/${language}`}/me/data`;
	await post.send(address.email, language, DELETION_ASKED, { url, days: coolingDays });
}
