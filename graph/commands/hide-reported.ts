import type { ManagedTransaction } from 'neo4j-driver';
import * as v from 'valibot';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { kindOfLabel, readReported } from '../reports/reported.ts';
import { isAdministrator } from './administrator.ts';
import type { Command, Done } from './command.ts';

const given = v.object({ report: v.string() });
type Given = typeof given;

/** An administrator hides what was reported from everybody but its owner. Twice is once; `showReported` undoes it. */
export const hideReported: Command<Given, boolean> = {
	id: 'hideReported',
	given,
	isAllowed: isAdministrator,
	run: (tx, { id }, { report }) => change(tx, id, report, 'hide')
};

/** Shows a hidden thing again to those who saw it before. */
export const showReported: Command<Given, boolean> = {
	id: 'showReported',
	given,
	isAllowed: isAdministrator,
	run: (tx, { id }, { report }) => change(tx, id, report, 'show')
};

type Changed = { label: string; id: string; marked: string; owners: string[]; isChanged: boolean };

async function change(
	tx: ManagedTransaction,
	actor: string,
	report: string,
	how: 'hide' | 'show'
): Promise<Done<boolean>> {
	const { records } = await tx.run(cypher(`report-${how}`), { report });
	const changed = records[0]?.toObject() as Changed | undefined;
	if (!changed) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	if (!changed.isChanged) return { result: false };
	const kind = kindOfLabel(changed.label);
	const { collection } = readReported(`${kind}:${changed.id}`);
	const action = how === 'hide' ? 'content.hidden' : 'content.shown';
	const details = { report, kind, thing: changed.id };
	return {
		result: true,
		marks: [{ collection, id: changed.marked }],
		// What belongs to nobody here, such as an imported material, is noted with whoever did it.
		events: (changed.owners.length ? changed.owners : [actor]).map((subject) => ({
			action,
			actor,
			subject,
			details
		}))
	};
}
