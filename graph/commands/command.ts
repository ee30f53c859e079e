import type { ManagedTransaction } from 'neo4j-driver';
import * as v from 'valibot';
import { type AuditEvent, noteEvent } from '../audit/note-event.ts';
import { noteChanged, people } from '../changes.ts';
import type { Actor, GraphContext } from '../context.ts';
import { write } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { mark, type Mark } from '../search/marks.ts';

/** What a command did: its answer, and what has to be noted in the same transaction. */
export type Done<Result> = { result: Result; marks?: Mark[]; events?: AuditEvent[] };

/** One thing a person can do. */
export type Command<Schema extends v.GenericSchema, Result> = {
	/** Name of the mutation. */
	id: string;
	/** What it takes; the form of the site checks the same. */
	given: Schema;
	/** Whether this actor may do it at all; what depends on the graph is checked in `run`. */
	isAllowed: (actor: Actor) => boolean;
	/** Changes the graph and nothing else: the transaction may be tried again. Throws ApiError. */
	run: (tx: ManagedTransaction, actor: Actor, given: v.InferOutput<Schema>) => Promise<Done<Result>>;
};

/**
 * The resolver of a command: checks who asks and what is given, then changes the graph, leaves the marks for the
 * search index and notes the events, all in one transaction.
 *
 * @throws ApiError FORBIDDEN, BAD_INPUT (with the first fault and its field), or what `run` throws
 */
export function resolverOf<Schema extends v.GenericSchema, Result>(command: Command<Schema, Result>) {
	return async (_: unknown, given: unknown, { actor, services }: GraphContext): Promise<Result> => {
		if (!actor || !command.isAllowed(actor)) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
		const checked = v.safeParse(command.given, given);
		if (!checked.success) throw new ApiError('BAD_INPUT', sentence(checked.issues[0]));
		return write(services.driver, async (tx) => {
			const { result, marks = [], events = [] } = await command.run(tx, actor, checked.output);
			await mark(tx, marks);
			await noteChanged(tx, people(actor.id));
			for (const event of events) await noteEvent(tx, event);
			return result;
		});
	};
}

function sentence(issue: v.BaseIssue<unknown>): string {
	const place = v.getDotPath(issue);
	return place ? `${place}: ${issue.message}` : issue.message;
}

/** For commands that any teacher may give. */
export const isTeacher = ({ roles }: Actor): boolean => roles.includes('teacher');
