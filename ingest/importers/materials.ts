import neo4j from 'neo4j-driver';
import { address, dateTime, first, integer, list, oneOf, text } from '../values/values.ts';
import { language, licence, materialKind, stages, subject } from '../values/education.ts';
import { reference, references } from '../values/references.ts';
import type { Column, Finish, GraphRow, Importer, Values } from './importer.ts';
import { materialOfLinkedData } from './material-of-linked-data.ts';
import { nodeRows } from './node-rows.ts';
import { inFourLanguages } from './four-languages.ts';
import { VISIBILITIES } from './visibility.ts';

const columns: Record<string, Column> = {
	key: {
		about: 'Key in your system, unique for ever; the address where absent',
		type: text(1_000),
		aliases: ['id', 'identifier']
	},
	title: { about: 'Title, in the language of the material', type: text(500), aliases: ['name'] },
	...inFourLanguages('title', 'Title, for a table with a material in several languages: one material each', {
		type: text(500),
		isApart: true
	}),
	simulation: {
		about: 'Name of a PhET simulation, as in the project’s own lists; gives key, kind, address and licence',
		type: text(200),
		isApart: true
	},
	description: {
		about: 'What pupils do with it and how',
		type: text(20_000),
		aliases: ['overview', 'abstract', 'summary']
	},
	body: { about: 'The material itself as Markdown, where it is a text', type: text(100_000) },
	language: {
		about: 'Language of the material (BCP 47), the first of several; en where absent',
		type: first(language),
		aliases: ['languages', 'inLanguage']
	},
	licence: {
		about: 'Licence: SPDX identifier or address',
		type: licence,
		aliases: ['license_url', 'license', 'rights']
	},
	kind: {
		about: 'Kind as in HCRT or OER Commons: worksheet, lesson_plan, Activity/Lab …',
		type: first(materialKind),
		aliases: ['material_types', 'learningResourceType', 'resource_type']
	},
	subject: {
		about: 'Subject: our key, or a word of OER Commons; general where none fits',
		type: subject,
		aliases: ['subjects', 'about']
	},
	stages: {
		about: 'Stages, with | between: S0 S1 S2 S3 S4 V A, or levels of OER Commons',
		type: stages,
		aliases: ['grade_sublevels', 'educationalLevel', 'stage']
	},
	keywords: { about: 'Keywords, with | between', type: list(text(200)), aliases: ['tags'] },
	minutes: { about: 'Time in class, minutes', type: integer(1, 100_000), aliases: ['duration'] },
	url: { about: 'Address where it lies', type: address, aliases: ['link', 'address'] },
	skills: {
		about: 'Skills it teaches: codes, URIs or labels, with | between',
		type: references,
		aliases: ['teaches'],
		refers: 'Skill'
	},
	authors: {
		about: 'Keys of the teachers who wrote it, with | between',
		type: references,
		aliases: ['author'],
		refers: 'Teacher'
	},
	communities: {
		about: 'Keys of the communities it is shared in, with | between',
		type: references,
		aliases: ['community'],
		refers: 'Community'
	},
	basedOn: {
		about: 'Key of the material it builds on',
		type: reference,
		aliases: ['isBasedOn'],
		refers: 'Material'
	},
	relation: {
		about: 'adaptation or translation of that; adaptation where absent',
		type: oneOf(['adaptation', 'translation']),
		isApart: true
	},
	visibility: {
		about: 'public, members, communities or private; public where absent',
		type: oneOf(VISIBILITIES)
	},
	version: { about: 'Version, counted from 1', type: integer(1, 10_000) },
	createdAt: {
		about: 'When it was shared',
		type: dateTime,
		aliases: ['created', 'datePublished', 'dateCreated']
	}
};

const TITLES = ['titleEn', 'titleSv', 'titleDe', 'titlePt'];

columns.titleEn!.aliases = ['title_en_derived'];

const keyOf = ({ key, url, simulation }: Values) =>
	String(key ?? url ?? (simulation ? `phet:${simulation as string}` : ''));
const toRow = nodeRows(columns, keyOf, 'Material');

export const materials: Importer = {
	name: 'materials',
	about: 'Learning resources: a table of yours, OER Commons’ records, or AMB and schema.org as JSON-LD.',
	accepts: ['csv', 'xlsx', 'json'],
	columns,
	anyOf: ['title', ...TITLES],
	sample: 'materials.csv',
	fromJson: materialOfLinkedData,
	label: 'Material',
	keyOf,
	begin: () => finish,
	statement: 'ingest-materials',
	defaults: { language: 'en', stages: [], version: neo4j.int(1), visibility: 'public' },
	collection: 'materials'
};

const finish: Finish = (record) => {
	if (!keyOf(record))
		return { column: 'key', reason: 'is empty, and so is the address: one of them is needed' };
	const titles = TITLES.filter((name) => record[name]);
	if (titles.length) return translations(record, titles);
	if (!record.title) return { column: 'title', reason: 'is empty' };
	return linked(toRow(record), record);
};

/** What it builds on goes into one of two relationships. */
function linked(row: GraphRow, { basedOn, relation }: Values): GraphRow {
	const isTranslation = relation === 'translation';
	return {
		...row,
		adaptedFrom: isTranslation ? null : basedOn,
		translationOf: isTranslation ? basedOn : null
	};
}

/** One material for each language with a title; the first is what the others translate. */
function translations(record: Values, titles: string[]): GraphRow[] {
	const rows = titles.map((name) => {
		const language = name.slice(-2).toLowerCase();
		const key = `${keyOf(record)}:${language}`;
		return withoutTitles(
			toRow({ ...simulationOf(record, language), ...record, key, language, title: record[name] })
		);
	});
	return rows.map((row, index) => ({
		...row,
		translationOf: index === 0 ? null : rows[0]!.id,
		adaptedFrom: null
	}));
}

/** What is the same for all simulations of PhET (https://phet.colorado.edu/en/licensing). */
function simulationOf({ simulation }: Values, language: string): Values {
	if (!simulation) return {};
	const name = simulation as string;
	const url = `https://phet.colorado.edu/sims/html/${name}/latest/${name}_${language}.html`;
	return { kind: 'simulation', licence: 'CC-BY-4.0', url };
}

/** The statement needs one title, not four. */
function withoutTitles(row: GraphRow): GraphRow {
	for (const name of ['simulation', ...TITLES]) delete row[name];
	return row;
}
