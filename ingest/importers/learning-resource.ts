import * as v from 'valibot';

const URI = /^[a-z][a-z0-9+.-]*:\S+$/i;
/** AMB: YYYY-MM-DD or CCYY-MM-DDThh:mm:ss[Z|(+|-)hh:mm]. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
/** Licences that AMB allows. */
const LICENCES =
	/^https?:\/\/(?:creativecommons\.org\/(?:licenses|licences|publicdomain)\/|www\.gnu\.org\/licenses\/|www\.apache\.org\/licenses\/|opensource\.org\/licenses\/MIT|www\.opensource\.org\/licenses\/BSD)/;

const uri = v.pipe(v.string('is no URI'), v.regex(URI, 'is no URI'));
const date = v.pipe(v.string('is no date'), v.regex(DATE, 'is no date such as 2026-11-23'));
const list = <T>(item: v.GenericSchema<unknown, T>) => v.array(item, 'has to be a list in brackets');
const digits = v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'has to be digits without a unit')));

const concept = v.looseObject({ id: uri }, 'has to be an object with id');
const media = v.looseObject({ contentSize: digits, bitrate: digits }, 'has to be an object');
const page = v.looseObject(
	{ id: uri, dateCreated: v.optional(date), dateModified: v.optional(date) },
	'has to be an object with id'
);

/** What we read of AMB, and what we check of the rest: the document is refused that its own JSON Schema refuses. */
export const ambSchema = v.looseObject({
	'@context': v.unknown(),
	id: uri,
	name: v.pipe(v.string('is missing'), v.minLength(1, 'is empty')),
	type: v.pipe(
		list(v.string('is no text')),
		v.check((types) => types.includes('LearningResource'), 'has to contain LearningResource')
	),
	description: v.optional(v.string('is no text')),
	inLanguage: v.optional(list(v.string('is no text'))),
	license: v.optional(
		v.looseObject(
			{ id: v.pipe(v.string('is no URI'), v.regex(LICENCES, 'is no open licence of AMB')) },
			'has to be an object with id'
		)
	),
	keywords: v.optional(list(v.string('is no text'))),
	about: v.optional(list(concept)),
	learningResourceType: v.optional(list(concept)),
	educationalLevel: v.optional(list(concept)),
	interactivityType: v.optional(concept),
	dateCreated: v.optional(date),
	datePublished: v.optional(date),
	dateModified: v.optional(date),
	mainEntityOfPage: v.optional(list(page)),
	caption: v.optional(list(concept)),
	encoding: v.optional(list(media)),
	trailer: v.optional(media),
	isBasedOn: v.optional(list(v.looseObject({ id: v.optional(uri) })))
});

const oneOrMore = <T>(item: v.GenericSchema<unknown, T>) =>
	v.pipe(
		v.unknown(),
		v.transform((value) => (Array.isArray(value) ? value : [value])),
		v.array(item)
	);

/** Schema.org says the same in several ways: a text, an object, one or many. */
const anyConcept = v.pipe(
	v.union([v.string(), v.looseObject({ id: v.optional(v.string()), name: v.optional(v.string()) })]),
	v.transform((value) => (typeof value === 'string' ? { id: value } : { id: value.id ?? value.name ?? '' }))
);
const localText = v.pipe(
	v.union([v.string(), v.looseObject({ value: v.string() })], 'is no text'),
	v.transform((value) => (typeof value === 'string' ? value : value.value))
);
const keywords = v.pipe(
	v.union([v.string(), v.array(v.string())], 'is no list of texts'),
	v.transform((value) => (typeof value === 'string' ? value.split(',').map((word) => word.trim()) : value))
);

const TYPES = new Set([
	'LearningResource',
	'CreativeWork',
	'Course',
	'Book',
	'VideoObject',
	'AudioObject',
	'Article',
	'WebPage',
	'Quiz',
	'PresentationDigitalDocument',
	'ImageObject',
	'SoftwareApplication',
	'WebApplication'
]);

/** Learning resources of schema.org, as web pages carry them. */
export const schemaOrgSchema = v.pipe(
	v.looseObject({
		id: v.optional(uri),
		url: v.optional(uri),
		name: localText,
		type: v.pipe(
			oneOrMore(v.string('is no text')),
			v.check((types) => types.some((type) => TYPES.has(type)), 'is no learning resource')
		),
		description: v.optional(localText),
		inLanguage: v.optional(oneOrMore(v.string('is no text'))),
		license: v.optional(v.union([v.string(), concept], 'is no licence')),
		keywords: v.optional(keywords),
		about: v.optional(oneOrMore(anyConcept)),
		learningResourceType: v.optional(oneOrMore(anyConcept)),
		educationalLevel: v.optional(oneOrMore(anyConcept)),
		dateCreated: v.optional(date),
		datePublished: v.optional(date)
	}),
	v.check(({ id, url }) => Boolean(id ?? url), 'has neither id nor url'),
	v.transform(({ id, url, ...resource }) => ({ ...resource, id: (id ?? url)! }))
);

/** What both kinds of documents say of a resource. */
export type LearningResource = {
	id: string;
	name: string;
	description?: string;
	inLanguage?: string[];
	license?: string | { id: string };
	keywords?: string[];
	about?: { id: string }[];
	learningResourceType?: { id: string }[];
	educationalLevel?: { id: string }[];
	dateCreated?: string;
	datePublished?: string;
};
