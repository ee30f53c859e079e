/**
 * JSON-LD contexts that are known without asking anybody: an import never fetches what a file names. The context of
 * AMB is https://w3id.org/kim/amb/context.jsonld (CC0); of the others only what materials and concepts need.
 */
const AMB = {
	id: '@id',
	type: '@type',
	'@vocab': 'http://schema.org/',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
	inScheme: 'skos:inScheme',
	Concept: 'skos:Concept'
};
const SCHEMA_ORG = { '@vocab': 'http://schema.org/' };
const PERSON = { Person: 'http://xmlns.com/foaf/0.1/Person', '@vocab': 'http://xmlns.com/foaf/0.1/' };

const SKOS_NAMESPACE = 'http://www.w3.org/2004/02/skos/core#';
const localised = (name: string) => ({ '@id': `${SKOS_NAMESPACE}${name}`, '@container': '@language' });
const link = (name: string) => ({ '@id': `${SKOS_NAMESPACE}${name}`, '@type': '@id' });

/** As SkoHub and Skosmos publish vocabularies. */
const SKOS = {
	'@version': 1.1,
	id: '@id',
	uri: '@id',
	type: '@type',
	graph: '@graph',
	skos: SKOS_NAMESPACE,
	'@vocab': SKOS_NAMESPACE,
	dct: 'http://purl.org/dc/terms/',
	title: { '@id': 'dct:title', '@container': '@language' },
	...Object.fromEntries(
		['prefLabel', 'altLabel', 'definition', 'scopeNote'].map((name) => [name, localised(name)])
	),
	...Object.fromEntries(
		'broader narrower related inScheme topConceptOf hasTopConcept exactMatch closeMatch relatedMatch broadMatch narrowMatch'
			.split(' ')
			.map((name) => [name, link(name)])
	)
};

const CONTEXTS: [pattern: RegExp, context: object][] = [
	[/^https?:\/\/w3id\.org\/kim\/amb\/(?:[\w.-]+\/)?context\.jsonld$/, AMB],
	[/^https?:\/\/(?:www\.)?schema\.org(?:\/|\/docs\/jsonldcontext\.json(?:ld)?)?$/, SCHEMA_ORG],
	[/^https?:\/\/json-ld\.org\/contexts\/person\.jsonld$/, PERSON],
	[/^https?:\/\/skohub\.io\/.*context\.json(?:ld)?$/, SKOS],
	[/^https?:\/\/w3id\.org\/kim\/[\w-]+\/context\.json(?:ld)?$/, SKOS],
	[/^https?:\/\/www\.w3\.org\/(?:2004\/02\/skos\/core|2009\/08\/skos-reference\/skos)(?:\.jsonld)?$/, SKOS]
];

/** The context of an address, or null when it is not bundled. */
export function bundledContext(address: string): object | null {
	return CONTEXTS.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

/** Is this the address of the context of AMB? */
export function isAmbContext(context: unknown): boolean {
	return typeof context === 'string' && bundledContext(context) === AMB;
}

/** For jsonld: answers from here, never from the network. */
export async function documentLoader(address: string) {
	const context = bundledContext(address);
	if (!context) throw new Error(`context ${address} is not bundled`);
	return { contextUrl: undefined, documentUrl: address, document: { '@context': context } };
}
