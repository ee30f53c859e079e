import { Refusal } from '../fault.ts';
import type { Importer } from '../importers/importer.ts';
import { isFault } from '../importers/importer.ts';
import type { Bytes } from './bytes.ts';
import { delimiterOf } from './csv-record.ts';
import { CsvReader } from './csv.ts';
import { decode, encodingOf, kindOf, peek, type Encoding, type SourceKind } from './encoding.ts';
import { JsonReader, type JsonElement } from './json.ts';
import { Table, type SourceRow } from './table.ts';
import { readConcepts, readLinkedConcepts } from './concepts.ts';
import { readWorkbook } from './xlsx.ts';

/** How a source is read, and what the reader wants said in the report. */
export type ReadOptions = {
	/** Our column → column of the file. */
	columns: Record<string, string>;
	note(sentence: string): void;
	/** Bytes taken from the source so far. */
	onBytes(count: number): void;
};

type Text = { name: string; pieces: AsyncIterable<string>; head: string };

/** Words for the kinds of files, for sentences. */
export const KIND_NAMES: Record<SourceKind, string> = {
	csv: 'CSV',
	xlsx: 'XLSX',
	json: 'JSON',
	turtle: 'Turtle'
};

/** File endings of the kinds, to choose from a folder. */
export const ENDINGS: Record<SourceKind, string[]> = {
	csv: ['.csv', '.tsv', '.txt'],
	xlsx: ['.xlsx'],
	json: ['.json', '.jsonld', '.geojson', '.ndjson'],
	turtle: ['.ttl']
};

/** The rows of a file in groups, by the names of our columns; refuses a file of another kind. */
export async function* readRows(
	source: Bytes,
	importer: Importer,
	options: ReadOptions
): AsyncGenerator<SourceRow[]> {
	const { head, chunks } = await peek(counted(source.open(), options.onBytes));
	const kind = kindOf(head, source.name);
	if (!importer.accepts.includes(kind)) throw wrongKind(source.name, importer, kind);
	if (kind === 'xlsx') {
		const table = new Table(importer, source.name, options.columns);
		yield* tableRows([await readWorkbook(chunks, source.name)], table, source.name, options);
		return;
	}
	const encoding = encodingOf(head);
	if (encoding !== 'utf-8') options.note(`${source.name} was read as ${ENCODING_NAMES[encoding]}.`);
	const decoded = { name: source.name, pieces: withoutMark(decode(chunks, encoding)), head: '' };
	decoded.head = new TextDecoder(encoding).decode(head);
	if (kind === 'turtle') yield* readConcepts(decoded.pieces, source);
	else if (kind === 'csv') yield* csvRows(decoded, importer, options);
	else if (importer.fromJson) yield* jsonRows(decoded, importer.fromJson);
	else yield* readLinkedConcepts(decoded.pieces, source);
}

const ENCODING_NAMES: Record<Encoding, string> = {
	'utf-8': 'UTF-8',
	'windows-1252': 'Windows-1252',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16'
};

function wrongKind(name: string, importer: Importer, kind: SourceKind): Refusal {
	const due = importer.accepts.map((accepted) => KIND_NAMES[accepted]).join(' or ');
	const needed = Object.entries(importer.columns)
		.filter(([, { required }]) => required)
		.map(([column]) => column);
	const columns = importer.accepts.includes('csv')
		? ` with columns such as ${[...needed, ...(importer.anyOf ?? [])].join(', ')}`
		: '';
	return new Refusal(
		`${name} is ${KIND_NAMES[kind]}, but ${importer.name} reads ${due}${columns}.\n` +
			`npm run ingest -- list shows what each importer reads.`
	);
}

async function* counted(
	chunks: AsyncIterable<Uint8Array>,
	onBytes: (count: number) => void
): AsyncGenerator<Uint8Array> {
	for await (const chunk of chunks) {
		yield chunk;
		onBytes(chunk.length);
	}
}

/** The byte order mark is no part of the first column's name. */
async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
	let isFirst = true;
	for await (const piece of pieces) {
		yield isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
		if (piece) isFirst = false;
	}
}

async function* csvRows({ name, pieces, head }: Text, importer: Importer, options: ReadOptions) {
	const text = head.replace(/^\uFEFF/, '');
	// Old Macintosh files end lines with a carriage return alone.
	const hasBareReturns = !text.includes('\n') && text.includes('\r');
	const reader = new CsvReader(delimiterOf(text));
	async function* groups() {
		for await (const piece of pieces)
			yield reader.push(hasBareReturns ? piece.replaceAll('\r', '\n') : piece);
		yield reader.end();
	}
	yield* tableRows(groups(), new Table(importer, name, options.columns), name, options);
}

async function* tableRows(
	groups:
		Iterable<Iterable<Parameters<Table['take']>[0]>> | AsyncIterable<Iterable<Parameters<Table['take']>[0]>>,
	table: Table,
	name: string,
	{ note }: ReadOptions
): AsyncGenerator<SourceRow[]> {
	for await (const group of groups) {
		const rows: SourceRow[] = [];
		for (const row of group) {
			const taken = table.take(row);
			if (taken) rows.push(taken);
		}
		yield rows;
	}
	if (!table.hasHeader) throw new Refusal(`${name} holds no table: its first line should name the columns.`);
	if (table.unused.length) note(`Columns of ${name} that were not used: ${table.unused.join(', ')}.`);
}

async function* jsonRows(
	{ pieces }: Text,
	fromJson: NonNullable<Importer['fromJson']>
): AsyncGenerator<SourceRow[]> {
	const reader = new JsonReader();
	const rows = (elements: Iterable<JsonElement>) =>
		Promise.all(Array.from(elements, (element) => jsonRow(element, fromJson, reader.context)));
	for await (const piece of pieces) yield rows(reader.push(piece));
	yield rows(reader.end());
}

async function jsonRow(
	element: JsonElement,
	fromJson: NonNullable<Importer['fromJson']>,
	context: unknown
): Promise<SourceRow> {
	const { line } = element;
	if ('reason' in element) return { line, column: null, value: element.text, reason: element.reason };
	const { value } = element;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		const kind = Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;
		return { line, column: null, value, reason: `is ${kind} where an object was due` };
	}
	const whole = context === undefined || '@context' in value ? value : { '@context': context, ...value };
	const values = await fromJson(whole as Record<string, unknown>);
	return isFault(values)
		? { line, value: null, column: values.column as string | null, reason: String(values.reason) }
		: { line, values };
}
