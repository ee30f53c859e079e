import { cypher } from '../cypher.ts';

/** A skill as a node of a path, with its labels. */
const skillNode = (s: string) => `{
	node: 'skill:' + coalesce(${s}.notation, ${s}.uri), label: coalesce(${s}.prefLabelEn, ${s}.prefLabelOther, ${s}.uri),
	labelEn: ${s}.prefLabelEn, labelSv: ${s}.prefLabelSv, labelDe: ${s}.prefLabelDe, labelPt: ${s}.prefLabelPt
}`;

/** The actor `me` has not answered this suggestion, or said "later" long enough ago. */
const unanswered = (n: string) => `NOT EXISTS {
	MATCH (me)<-[:MADE_TO]-(answered:Suggestion)-[:SUGGESTS]->(${n})
	WHERE answered.state IN ['accepted', 'notRelevant']
		OR (answered.state = 'later' AND answered.answeredAt > datetime() - duration({days: $laterDays}))
}`;

/**
 * A statement of the matching, with `skillNode(s)` and `unanswered(n)` written out: several statements share them.
 *
 * @param name  file name without its ending
 */
export function statement(name: string): string {
	return cypher(name)
		.replaceAll(/\bskillNode\((\w+)\)/g, (_, variable: string) => skillNode(variable))
		.replaceAll(/\bunanswered\((\w+)\)/g, (_, variable: string) => unanswered(variable));
}
