import jsonld from 'jsonld';
import * as v from 'valibot';
import { bundledContext, documentLoader, isAmbContext } from '../sources/contexts.ts';
import { ambSchema, schemaOrgSchema, type LearningResource } from './learning-resource.ts';
import { Refusal } from '../fault.ts';
import type { RowFault, Values } from './importer.ts';

/**
 * A learning resource in JSON-LD – AMB (Allgemeines Metadatenprofil für Bildungsressourcen, 2023-10-19) or schema.org –
 * by the names of our columns. AMB is checked as strictly as its own JSON Schema for what we read.
 */
export async function materialOfLinkedData(element: Values): Promise<Values | RowFault> {
	if (element.type === 'Feature')
		throw new Refusal('This is GeoJSON, which `regions` reads; materials are JSON-LD.');
	const contexts = [element['@context'] ?? []].flat();
	if (!contexts.length)
		return { column: '@context', reason: 'is missing: it says what the other names mean' };
	const foreign = contexts.find((context) => typeof context === 'string' && !bundledContext(context));
	if (foreign)
		return { column: '@context', reason: `${String(foreign)} is not bundled, and nothing is fetched` };
	const isAmb = contexts.some(isAmbContext);
	const plain = contexts.every(isPlain) ? withPlainNames(element) : await compacted(element);
	if (!plain) return { column: null, reason: 'is no valid JSON-LD' };
	const result = v.safeParse(isAmb ? ambSchema : schemaOrgSchema, plain, { abortEarly: true });
	if (!result.success) {
		const [issue] = result.issues;
		const column = issue.path?.map(({ key }) => String(key)).join('.') ?? null;
		// Valibot names a key that is not there in words of its own.
		return { column, reason: issue.received === 'undefined' ? 'is missing' : issue.message };
	}
	return valuesOf(result.output, contexts);
}

/** A known context, or one that sets only the language. */
function isPlain(context: unknown): boolean {
	if (typeof context === 'string') return true;
	return (
		typeof context === 'object' &&
		context !== null &&
		Object.keys(context).every((key) => key === '@language')
	);
}

/** `@id` and `@type` are `id` and `type` in AMB. */
function withPlainNames(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withPlainNames);
	if (typeof value !== 'object' || value === null) return value;
	const names: Record<string, string> = { '@id': 'id', '@type': 'type', '@value': 'value' };
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [names[name] ?? name, withPlainNames(inner)])
	);
}

/** A document with own names, by the names of AMB. */
async function compacted(element: Values): Promise<unknown> {
	const context = bundledContext('https://w3id.org/kim/amb/context.jsonld')!;
	try {
		const document = element as unknown as jsonld.JsonLdDocument;
		return await jsonld.compact(document, context as jsonld.ContextDefinition, { documentLoader } as object);
	} catch {
		return null;
	}
}

function valuesOf(resource: LearningResource, contexts: unknown[]): Values {
	const { id, name, description, inLanguage, license, keywords } = resource;
	const concepts = (value: LearningResource['about']) => value?.map((concept) => concept.id).filter(Boolean);
	const languageOfTexts = contexts
		.map((context) => (context as { '@language'?: string } | null)?.['@language'])
		.find(Boolean);
	const values: Values = {
		key: id,
		url: /^https?:/i.test(id) ? id : undefined,
		title: name,
		description,
		// Many resources name no language: then that of their texts is the best guess.
		language: inLanguage ?? languageOfTexts,
		licence: typeof license === 'string' ? license : license?.id,
		keywords,
		kind: concepts(resource.learningResourceType),
		subject: concepts(resource.about),
		stages: concepts(resource.educationalLevel)?.filter((level) =>
			/level_[0-4]$|educationalContext/.test(level)
		),
		createdAt: resource.datePublished ?? resource.dateCreated
	};
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
