import neo4j from 'neo4j-driver';
import { SeenKeys, shortHash } from '../seen-keys.ts';
import { dateOrderOf, dateTimeOf } from '../values/dates.ts';
import { graphDateTime } from '../values/values.ts';
import type { Finish, GraphRow, ImportContext, RowFault, Values } from './importer.ts';

/** Identifier of a person of a row, and what makes her where she is met for the first time in a row that is taken. */
export type ToPerson = (name: string) => { id: string; make(): Values | null } | { reason: string };

/**
 * Turns rows of an edge list into contacts. Each has a key by which a second import knows it: who, to whom, when, and
 * the how many-eth of the same minute. So a list may hold the same line twice, and an import may be repeated.
 */
export function contacts({ firstRows }: ImportContext, toPerson: ToPerson): Finish {
	const order = dateOrderOf(firstRows.map(({ timestamp }) => String(timestamp ?? '')));
	const seen = new SeenKeys();
	return (record): GraphRow | RowFault => {
		if (record.source === record.target) {
			return { column: 'target', reason: 'is the same person as the source, and a tie needs two' };
		}
		const from = toPerson(record.source as string);
		if ('reason' in from) return { column: 'source', reason: from.reason };
		const to = toPerson(record.target as string);
		if ('reason' in to) return { column: 'target', reason: to.reason };
		const date = record.timestamp ? dateTimeOf(record.timestamp as string, order) : null;
		if (record.timestamp && !date) {
			return { column: 'timestamp', reason: 'is no date such as 2026-11-23 or 2026-11-23T14:30:00Z' };
		}
		const at = date && graphDateTime(date);
		const persons = [from.make(), to.make()].flatMap((made) => (made ? [{ ...made, createdAt: at }] : []));
		const key = keyOf(`${from.id}>${to.id}@${date?.getTime() ?? ''}`, seen);
		return { ...rowOf(record), key, from: from.id, to: to.id, at, persons };
	};
}

function rowOf({ setting, kind, through, contacts: count, lastAt, reciprocatedAt }: Values) {
	return {
		set: {},
		setting: setting ?? null,
		form: kind ?? null,
		through: through ?? null,
		contacts: count ?? neo4j.int(1),
		lastAt: lastAt ?? null,
		reciprocatedAt: reciprocatedAt ?? null
	};
}

function keyOf(contact: string, seen: SeenKeys): string {
	let number = 1;
	while (!seen.add(`${contact}#${number}`)) number++;
	return shortHash(`${contact}#${number}`);
}
