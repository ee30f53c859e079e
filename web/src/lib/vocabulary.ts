import type { Kind } from '#lib/design/kinds.ts';
import { m } from '#lib/paraglide/messages.js';

/** Name of one thing of a kind: Teacher, Topic … */
export const KIND_LABELS: Record<Kind | 'school', () => string> = {
	teacher: m.kind_teacher,
	skill: m.kind_skill,
	material: m.kind_material,
	community: m.kind_community,
	region: m.kind_region,
	question: m.kind_question,
	meeting: m.kind_meeting,
	school: m.kind_school
};

/** Name of several: Teachers, Topics … */
export const KIND_PLURALS: Record<Kind | 'school', () => string> = {
	teacher: m.kinds_teacher,
	skill: m.kinds_skill,
	material: m.kinds_material,
	community: m.kinds_community,
	region: m.kinds_region,
	question: m.kinds_question,
	meeting: m.kinds_meeting,
	school: m.kinds_school
};

const STAGES: Record<string, () => string> = {
	S0: m.stage_s0,
	S1: m.stage_s1,
	S2: m.stage_s2,
	S3: m.stage_s3,
	S4: m.stage_s4,
	V: m.stage_v,
	A: m.stage_a
};

const SUBJECTS: Record<string, () => string> = {
	mathematics: m.subject_mathematics,
	school_language: m.subject_school_language,
	foreign_languages: m.subject_foreign_languages,
	additional_language: m.subject_additional_language,
	biology: m.subject_biology,
	physics: m.subject_physics,
	chemistry: m.subject_chemistry,
	computing: m.subject_computing,
	history: m.subject_history,
	geography: m.subject_geography,
	civics: m.subject_civics,
	art: m.subject_art,
	music: m.subject_music,
	physical_education: m.subject_physical_education,
	vocational: m.subject_vocational,
	general: m.subject_general
};

/** Keys of the subjects the site has words for, in the order of a school's timetable. */
export const SUBJECT_KEYS: readonly string[] = Object.keys(SUBJECTS);

/** A stage in words that fit every country; what a country calls it stands on its Stage. */
export function stageLabel(code: string): string {
	return STAGES[code]?.() ?? code;
}

/** A subject; the key itself where an import brought one of its own. */
export function subjectLabel(key: string): string {
	return SUBJECTS[key]?.() ?? key;
}
