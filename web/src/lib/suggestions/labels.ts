import { langOf, skillLabel } from '#lib/localized.ts';
import { givenName } from './names.ts';

/** A node with its labels, as the documents ask for it. */
export type Labelled = {
	kind: string;
	label: string;
	language?: string | null;
	labelEn?: string | null;
	labelSv?: string | null;
	labelDe?: string | null;
	labelPt?: string | null;
};

/** What a node of a path is called: a person by her given name, a skill in the page's language. */
export function labelOf(node: Labelled): { text: string; lang?: string | undefined } {
	if (node.kind === 'teacher') return { text: givenName(node.label) };
	if (node.kind !== 'skill') return { text: node.label, lang: langOf(node.language) };
	return skillLabel({
		prefLabelEn: node.labelEn,
		prefLabelSv: node.labelSv,
		prefLabelDe: node.labelDe,
		prefLabelPt: node.labelPt,
		prefLabelOther: node.label
	});
}
