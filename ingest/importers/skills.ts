import { list, text, uri } from '../values/values.ts';
import { references } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const LANGUAGES = { En: 'English', Sv: 'Swedish', De: 'German', Pt: 'Portuguese' };

/** One column a language for each kind of text. */
const texts = (name: string, what: string, type: Column['type']): Record<string, Column> =>
	Object.fromEntries(
		Object.entries(LANGUAGES).map(([suffix, language]) => [
			`${name}${suffix}`,
			{ about: `${what}, ${language}`, type }
		])
	);

/** ESCO separates with line breaks, other files with |. */
const labels: Column['type'] = list(text(300));

const columns: Record<string, Column> = {
	uri: { about: 'URI of the concept', type: uri, required: true, aliases: ['conceptUri', 'id'] },
	notation: { about: 'Short code, such as MAT04', type: text(30), aliases: ['code', 'skos:notation'] },
	scheme: {
		about: 'kollegium, digcompedu, esco, or the URI of a scheme; told by the URI where absent',
		type: text(500),
		aliases: ['inScheme']
	},
	...texts('prefLabel', 'Preferred label', text(300)),
	...texts('altLabel', 'Other labels', labels),
	...texts('definition', 'Definition', text(5_000)),
	...texts('scopeNote', 'Note on its scope', text(5_000)),
	prefLabelOther: { about: 'Label in another language, where none of the four is known', type: text(300) },
	label: {
		about: 'Preferred label in the language of the file (its name ends in _en, _sv, _de, _pt)',
		type: text(300),
		aliases: ['preferredLabel'],
		isApart: true
	},
	labels: {
		about: 'Other labels in the language of the file',
		type: labels,
		aliases: ['altLabels'],
		isApart: true
	},
	description: { about: 'Definition in the language of the file', type: text(5_000), isApart: true },
	exactMatch: { about: 'URIs of concepts of the same meaning', type: list(uri) },
	closeMatch: { about: 'URIs of concepts of nearly the same meaning', type: list(uri) },
	relatedMatch: { about: 'URIs of related concepts', type: list(uri) },
	broader: {
		about: 'Broader concepts: URI or code',
		type: references,
		aliases: ['broaderUri'],
		refers: 'Skill'
	}
};

const keyOf = (record: Values) => String(record.uri);

export const skills: Importer = {
	name: 'skills',
	about: 'Skills as SKOS concepts: Turtle, JSON-LD, ESCO’s CSV export, or a table of your own.',
	accepts: ['csv', 'xlsx', 'turtle', 'json'],
	columns,
	anyOf: [...Object.keys(LANGUAGES).map((suffix) => `prefLabel${suffix}`), 'prefLabelOther', 'label'],
	sample: 'skills.ttl',
	label: 'Skill',
	keyOf,
	namesOf: ({ notation }) => (typeof notation === 'string' ? [notation] : []),
	begin({ path }) {
		const toRow = nodeRows(columns, keyOf);
		const suffix = languageOf(path);
		return (record) => {
			const row = toRow(record);
			const { set, key, label, labels: others, description } = row as Values & { set: Values; key: string };
			if (label) set[suffix ? `prefLabel${suffix}` : 'prefLabelOther'] ??= label;
			if (others && suffix)
				set[`altLabel${suffix}`] ??= (others as string[]).filter((other) => other !== label);
			if (description && suffix) set[`definition${suffix}`] ??= description;
			const hasLabel = Object.entries(set).some(([name, value]) => name.startsWith('prefLabel') && value);
			if (!hasLabel) return { column: 'prefLabelEn', reason: 'has no label in any language' };
			delete set.uri;
			set.scheme = schemeOf(set.scheme as string | null, key);
			return { key, set, broader: row.broader ?? null };
		};
	},
	statement: 'ingest-skills',
	collection: 'skills'
};

/** Language of a file from its name, as ESCO names its exports: `skills_de.csv`. English where it says none. */
function languageOf(path: string | null): string | null {
	const code = /[_-]([a-z]{2})\.\w+$/i.exec(path ?? '')?.[1]?.toLowerCase() ?? 'en';
	return Object.keys(LANGUAGES).find((suffix) => suffix.toLowerCase() === code) ?? null;
}

function schemeOf(given: string | null | undefined, uriOfConcept: string): string {
	const scheme = given || uriOfConcept;
	if (['kollegium', 'digcompedu', 'esco'].includes(scheme)) return scheme;
	if (/digcompedu/i.test(scheme)) return 'digcompedu';
	if (/\/\/data\.europa\.eu\/esco\//.test(scheme)) return 'esco';
	return given || uriOfConcept.replace(/[^/#]*$/, '');
}
