import type { Values } from '../importers/importer.ts';

/** The part of an RDF triple that concepts need, as n3 and jsonld both give it. */
export type Triple = {
	subject: { value: string; termType: string };
	predicate: { value: string };
	object: { value: string; termType: string; language?: string };
};

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const LANGUAGES: Record<string, string> = { en: 'En', sv: 'Sv', de: 'De', pt: 'Pt' };

/** Concepts held at once: their relationships may stand anywhere in the file. */
export const MAX_CONCEPTS = 200_000;

type Concept = {
	line: number;
	isConcept: boolean;
	isScheme: boolean;
	values: Record<string, string | string[]>;
};

/** Gathers the concepts of a vocabulary from its triples, in the order in which they are first met. */
export class Vocabulary {
	readonly #concepts = new Map<string, Concept>();

	get isTooLarge(): boolean {
		return this.#concepts.size > MAX_CONCEPTS;
	}

	add({ subject, predicate, object }: Triple, line: number): void {
		if (subject.termType !== 'NamedNode') return;
		if (predicate.value === TYPE) this.#type(subject.value, object.value, line);
		else if (predicate.value.startsWith(SKOS)) {
			this.#property(subject.value, predicate.value.slice(SKOS.length), object, line);
		}
	}

	/** The concepts as rows of the importer of skills. */
	*rows(): Generator<{ line: number; values: Values }> {
		const schemes = [...this.#concepts].filter(([, { isScheme }]) => isScheme).map(([uri]) => uri);
		for (const [uri, concept] of this.#concepts) {
			if (!concept.isConcept || concept.isScheme) continue;
			const { scheme = schemes.length === 1 ? schemes[0]! : null, ...values } = concept.values;
			yield { line: concept.line, values: { uri, scheme, ...withoutOther(values) } };
		}
	}

	#type(uri: string, type: string, line: number): void {
		const concept = this.#concept(uri, line);
		// Named by others first, but told where it is described itself.
		concept.line = line;
		if (type === `${SKOS}Concept`) concept.isConcept = true;
		if (type === `${SKOS}ConceptScheme`) concept.isScheme = true;
	}

	#property(uri: string, name: string, object: Triple['object'], line: number): void {
		const concept = this.#concept(uri, line);
		switch (name) {
			case 'prefLabel':
			case 'altLabel':
			case 'definition':
			case 'scopeNote':
				return addText(concept.values, name, object);
			case 'notation':
				concept.values.notation ??= object.value;
				return;
			case 'broader':
			case 'exactMatch':
			case 'closeMatch':
			case 'relatedMatch':
				return addTo(concept.values, name, object);
			case 'narrower':
				return addTo(this.#concept(object.value, line).values, 'broader', {
					value: uri,
					termType: 'NamedNode'
				});
			case 'inScheme':
			case 'topConceptOf':
				concept.values.scheme ??= object.value;
		}
	}

	#concept(uri: string, line: number): Concept {
		let concept = this.#concepts.get(uri);
		if (!concept)
			this.#concepts.set(uri, (concept = { line, isConcept: false, isScheme: false, values: {} }));
		return concept;
	}
}

function addText(values: Concept['values'], name: string, { value, language = '' }: Triple['object']): void {
	const suffix = LANGUAGES[language.split('-')[0]!.toLowerCase()];
	if (name === 'altLabel') {
		if (suffix) addTo(values, `altLabel${suffix}`, { value, termType: 'NamedNode' });
	} else if (suffix) values[`${name}${suffix}`] ??= value;
	else if (name === 'prefLabel') values.prefLabelOther ??= value;
}

function addTo(values: Concept['values'], name: string, { value, termType }: Triple['object']): void {
	if (termType !== 'NamedNode') return;
	const list = (values[name] ??= []) as string[];
	if (!list.includes(value)) list.push(value);
}

/** A label in another language is kept only where none of the four is known. */
function withoutOther({ prefLabelOther, ...values }: Concept['values']): Values {
	const isKnown = Object.values(LANGUAGES).some((suffix) => values[`prefLabel${suffix}`]);
	return isKnown || !prefLabelOther ? values : { ...values, prefLabelOther };
}
