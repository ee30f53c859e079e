import * as v from 'valibot';
import { list, text, type ValueType } from './values.ts';

/**
 * Words of other collections for our own codes: OER Commons (https://www.oercommons.org), the German school levels
 * (http://w3id.org/kim/educationalLevel/), openeduhub's educationalContext. An empty list: no stage of school.
 */
const STAGES: Record<string, string[]> = {
	preschool: ['S0'],
	'lower-primary': ['S1'],
	'upper-primary': ['S2'],
	'middle-school': ['S3'],
	'high-school': ['S4'],
	'community-college-lower-division': [],
	'college-upper-division': [],
	'graduate-professional': [],
	'career-technical': ['V'],
	'adult-education': ['A'],
	level_0: ['S0'],
	level_1: ['S1'],
	level_2: ['S2', 'S3'],
	level_3: ['S4'],
	level_4: ['V'],
	elementarbereich: ['S0'],
	grundschule: ['S1'],
	sekundarstufe_1: ['S2', 'S3'],
	sekundarstufe_2: ['S4'],
	berufliche_bildung: ['V'],
	erwachsenenbildung: ['A'],
	foerderschule: ['A'],
	schule: []
};

const stage = v.pipe(
	text(200),
	v.transform((value) => (/^(S[0-4]|V|A)$/i.test(value) ? [value.toUpperCase()] : STAGES[lastPart(value)])),
	v.array(v.string(), 'is no stage: S0, S1, S2, S3, S4, V, A')
);

/** Codes of stages, or words of other collections that mean them. */
export const stages: ValueType<string[]> = v.pipe(
	list(stage),
	v.transform((values) => [...new Set(values.flat())])
);

/** The last part of a URI, or the text itself, in lower case. */
function lastPart(value: string): string {
	return value.slice(value.lastIndexOf('/') + 1).toLowerCase();
}

const KINDS = new Set(
	(
		'application assessment audio case_study course data diagram drill_and_practice educational_game experiment ' +
		'image index lesson_plan map portal project questionnaire script sheet_music simulation slide text textbook ' +
		'video web_page worksheet other'
	).split(' ')
);

/** OER Commons' material types as notations of HCRT (https://w3id.org/kim/hcrt/). */
const OTHER_KINDS: Record<string, string> = {
	'activity/lab': 'experiment',
	'case study': 'case_study',
	'data set': 'data',
	'diagram/illustration': 'diagram',
	'full course': 'course',
	game: 'educational_game',
	'homework/assignment': 'worksheet',
	interactive: 'application',
	lecture: 'script',
	'lecture notes': 'script',
	lesson: 'lesson_plan',
	'lesson plan': 'lesson_plan',
	module: 'course',
	'primary source': 'text',
	reading: 'text',
	'student guide': 'text',
	syllabus: 'text',
	'teaching/learning strategy': 'text',
	'unit of study': 'course'
};

/** Kind of a material as notation of HCRT; what is in no list is `other`. */
export const materialKind: ValueType<string> = v.pipe(
	text(200),
	v.transform((value) => {
		const known = OTHER_KINDS[value.toLowerCase()] ?? lastPart(value).replaceAll(/[\s-]/g, '_');
		return KINDS.has(known) ? known : 'other';
	})
);

/** Words of other collections for the keys of our subjects; anything else is `general`. */
const SUBJECTS: Record<string, string[]> = {
	mathematics:
		'mathematics statistics-and-probability measurement-and-data numbers-and-operations algebra s1017'.split(
			' '
		),
	school_language: 'english-language-arts literature reading-literature composition-and-rhetoric s1005'.split(
		' '
	),
	foreign_languages: 'languages foreign_languages s1009 s1007 s1050'.split(' '),
	additional_language: 'language-education-esl additional_language s1006'.split(' '),
	biology: 'biology life-science botany zoology genetics ecology anatomy-physiology s1001'.split(' '),
	physics: 'physics physical-science astronomy s1022'.split(' '),
	chemistry: 'chemistry s1002'.split(' '),
	computing: 'computer-science computing computing-and-information technology s1013'.split(' '),
	history: 'history world-history u-s-history archaeology s1011'.split(' '),
	geography: 'geography physical-geography cultural-geography environmental-science hydrology s1010'.split(
		' '
	),
	civics: 'political-science social-science civics economics law general-law s1023'.split(' '),
	art: 'visual-arts art art-history graphic-arts s1015'.split(' '),
	music: 'music s1020'.split(' '),
	physical_education: 'physical-education sports physical_education s1027'.split(' '),
	vocational: 'career-and-technical-education vocational manufacturing agriculture'.split(' ')
};

const SUBJECT_OF = new Map(
	Object.entries(SUBJECTS).flatMap(([key, words]) => [key, ...words].map((word) => [word, key]))
);

/** Key of the first subject of a list that we have a key for, else `general`. */
export const subject: ValueType<string> = v.pipe(
	list(text(200)),
	v.transform((values) => values.map((value) => SUBJECT_OF.get(lastPart(value))).find(Boolean) ?? 'general')
);

/** Keys of subjects; an unknown one is a fault, for a person's own words must not be lost. */
export const subjects: ValueType<string[]> = list(
	v.pipe(
		text(100),
		v.transform((value) => (value === 'general' ? value : (SUBJECT_OF.get(lastPart(value)) ?? ''))),
		v.minLength(1, `is no subject: ${[...Object.keys(SUBJECTS), 'general'].join(', ')}`)
	)
);

const CREATIVE_COMMONS =
	/creativecommons\.org\/(?:licen[cs]es\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)(?:\/([a-z]{2,4})\b)?|publicdomain\/(zero|mark)\/1\.0)/i;

/** SPDX identifier of a Creative Commons address; other licences stay as they are written. */
export const licence: ValueType<string> = v.pipe(
	text(300),
	v.transform((value) => {
		const match = CREATIVE_COMMONS.exec(value);
		if (!match) return value;
		const [, terms, version, country, publicDomain] = match;
		if (publicDomain) return publicDomain.toLowerCase() === 'zero' ? 'CC0-1.0' : value;
		return ['CC', terms, version, country].filter(Boolean).join('-').toUpperCase();
	})
);

/** Primary language subtag (BCP 47): `pt-PT` is `pt`. */
export const language: ValueType<string> = v.pipe(
	text(35),
	v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, 'is no language tag such as en, sv, de or pt'),
	v.transform((value) => value.split('-')[0]!.toLowerCase())
);
