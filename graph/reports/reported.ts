import type { ManagedTransaction } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';

/** What can be reported: kind, label, and the collection of the search index that shows it. */
const KINDS = {
	material: { label: 'Material', collection: 'materials' },
	question: { label: 'Question', collection: 'questions' },
	answer: { label: 'Answer', collection: 'questions' },
	teacher: { label: 'Teacher', collection: 'people' },
	community: { label: 'Community', collection: 'communities' }
} as const;
export type ReportedKind = keyof typeof KINDS;

/** Why somebody reports something. */
export const REPORT_REASONS = ['pupils', 'rights', 'offensive', 'wrong', 'advertising', 'other'] as const;

/** Something that can be reported, by its name such as `material:m_0123456789ab`. */
export type Reported = { kind: ReportedKind; id: string; label: string; collection: string };

/** @throws ApiError BAD_INPUT for a name of nothing that can be reported */
export function readReported(node: string): Reported {
	const [, kind = '', id = ''] = /^(\w+):(\w+)$/.exec(node) ?? [];
	if (!(kind in KINDS)) throw new ApiError('BAD_INPUT', 'node: This is nothing that can be reported.');
	return { kind: kind as ReportedKind, id, ...KINDS[kind as ReportedKind] };
}

/** The same from a label of the graph. */
export function kindOfLabel(label: string): ReportedKind {
	return (Object.keys(KINDS) as ReportedKind[]).find((kind) => KINDS[kind].label === label)!;
}

/** What a person says about something she sees. */
export type Words = { id: string; reason: string; words: string | null };

/**
 * Keeps a report; about the same thing a person has one, which a second report opens again.
 *
 * @throws ApiError NOT_FOUND for what she does not see
 */
export async function keepReport(
	tx: ManagedTransaction,
	actor: Actor,
	{ id, label }: Reported,
	words: Words
): Promise<void> {
	const { records } = await tx.run(cypher('report-keep').replace('$label', label), {
		actor: actorParameter(actor),
		node: id,
		...words
	});
	if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
}
