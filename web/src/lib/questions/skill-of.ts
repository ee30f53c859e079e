import { skillLabel } from '#lib/localized.ts';

type QuestionSkill = {
	notation: string;
	labelEn?: string | null;
	labelSv?: string | null;
	labelDe?: string | null;
	labelPt?: string | null;
};

/** Label of a skill of a question, in the page's language. */
export function skillOf({ notation, labelEn, labelSv, labelDe, labelPt }: QuestionSkill) {
	return skillLabel({
		prefLabelEn: labelEn,
		prefLabelSv: labelSv,
		prefLabelDe: labelDe,
		prefLabelPt: labelPt,
		notation
	});
}
