import jsonld from 'jsonld';
import { Refusal } from '../fault.ts';
import type { Bytes } from './bytes.ts';
import { documentLoader } from './contexts.ts';
import { MAX_CONCEPTS, Vocabulary, type Triple } from './skos.ts';
import type { SourceRow } from './table.ts';
import { TurtleReader, type TurtleStatement } from './turtle.ts';

const GROUP = 1_000;
/** JSON-LD has no order in which it could be read piece by piece. */
const MAX_LINKED_DATA = 64 * 2 ** 20;

/** The concepts of a SKOS vocabulary in Turtle. */
export async function* readConcepts(
	pieces: AsyncIterable<string>,
	source: Bytes
): AsyncGenerator<SourceRow[]> {
	const vocabulary = new Vocabulary();
	const faults: SourceRow[] = [];
	const take = (statements: Iterable<TurtleStatement>) => {
		for (const statement of statements) {
			const { line } = statement;
			if ('reason' in statement)
				faults.push({ line, column: null, value: statement.text, reason: statement.reason });
			else for (const quad of statement.quads) vocabulary.add(quad, line);
		}
		if (vocabulary.isTooLarge) throw tooLarge(source);
	};
	const reader = new TurtleReader(baseOf(source));
	for await (const piece of pieces) take(reader.push(piece));
	take(reader.end());
	yield faults;
	yield* groupsOf(vocabulary, faults.length, source);
}

/** The concepts of a SKOS vocabulary in JSON-LD. Contexts are never fetched. */
export async function* readLinkedConcepts(
	pieces: AsyncIterable<string>,
	source: Bytes
): AsyncGenerator<SourceRow[]> {
	let text = '';
	for await (const piece of pieces) {
		text += piece;
		if (text.length > MAX_LINKED_DATA)
			throw new Refusal(`${source.name} is larger than 64 MiB. Give it as Turtle.`);
	}
	const vocabulary = new Vocabulary();
	for (const triple of await triplesOf(text, source)) vocabulary.add(triple, 1);
	yield* groupsOf(vocabulary, 0, source);
}

async function triplesOf(text: string, source: Bytes): Promise<Triple[]> {
	try {
		const document = JSON.parse(text) as jsonld.JsonLdDocument;
		return (await jsonld.toRDF(document, {
			documentLoader,
			base: baseOf(source)
		} as object)) as unknown as Triple[];
	} catch (cause) {
		const found =
			cause instanceof Error
				? /context \S+ is not bundled/.exec(JSON.stringify(cause, errorText))?.[0]
				: null;
		const why = found
			? `its ${found}, and nothing is fetched; give the vocabulary as Turtle`
			: 'it is no valid JSON';
		throw new Refusal(`${source.name} cannot be read as JSON-LD: ${why}.`, { cause });
	}
}

/** jsonld hides the message of the loader in the details of its own error. */
function errorText(_: string, value: unknown): unknown {
	return value instanceof Error ? { ...value, message: value.message } : value;
}

function baseOf({ path }: Bytes): string {
	return /^https?:/.test(path) ? path : 'file:///';
}

function* groupsOf(vocabulary: Vocabulary, faults: number, source: Bytes): Generator<SourceRow[]> {
	let group: SourceRow[] = [];
	let count = 0;
	for (const row of vocabulary.rows()) {
		count++;
		if (group.push(row) < GROUP) continue;
		yield group;
		group = [];
	}
	yield group;
	if (count + faults === 0) throw new Refusal(`${source.name} holds no skos:Concept.`);
}

function tooLarge({ name }: Bytes): Refusal {
	return new Refusal(
		`${name} has more than ${MAX_CONCEPTS.toLocaleString('en')} concepts. Split it by concept scheme.`
	);
}
