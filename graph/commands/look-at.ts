import * as v from 'valibot';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { toValue, type Value } from '../own-data/export.ts';
import { readReported } from '../reports/reported.ts';
import { isAdministrator } from './administrator.ts';
import type { Command } from './command.ts';

/** Why an administrator may look at what is not shown to her. */
export const LOOK_REASONS = ['report', 'wish', 'law', 'fault'] as const;

/** What was looked at: its own texts, nothing of what others wrote to it. */
export type Looked = { node: string; title: string; facts: { name: string; value: string }[] };

const given = v.object({ node: v.string(), reason: v.picklist(LOOK_REASONS) });

/**
 * An administrator looks at private data, for a reason. Everybody it belongs to reads in her log that it happened, who
 * it was and why.
 */
export const lookAt: Command<typeof given, Looked> = {
	id: 'lookAt',
	given,
	isAllowed: isAdministrator,
	async run(tx, actor, { node, reason }) {
		const { records } = await tx.run(cypher('look-at'), readLooked(node));
		const found = records[0]?.toObject() as { title: string; facts: object; owners: string[] } | undefined;
		if (!found) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		const details = { reason, node };
		const owners = found.owners.length ? found.owners : [actor.id];
		const events = owners.map((subject) => ({
			action: 'admin.look',
			actor: actor.id,
			subject,
			details
		}));
		return { result: { node, title: found.title, facts: factsOf(found.facts) }, events };
	}
};

/** An account of somebody who is no teacher can be looked at too. */
function readLooked(node: string): { label: string; id: string } {
	const [, account] = /^account:(\w+)$/.exec(node) ?? [];
	return account ? { label: 'Account', id: account } : readReported(node);
}

/** In which order facts are read; a map of the graph has none. */
const ORDER = [
	'email',
	'emailVerified',
	'headline',
	'description',
	'purpose',
	'body',
	'about',
	'school',
	'region'
];
const placeOf = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

function factsOf(facts: object): Looked['facts'] {
	return Object.entries(facts)
		.sort(([a], [b]) => placeOf(a) - placeOf(b) || a.localeCompare(b))
		.map(([name, value]) => ({ name, value: textOf(toValue(value)) }))
		.filter(({ value }) => value !== '');
}

const textOf = (value: Value): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
