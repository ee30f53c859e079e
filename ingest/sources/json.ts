import { MAX_ROW } from '../cells.ts';

/** An element of a JSON file and the line it begins on, or why it cannot be read. */
export type JsonElement = { line: number; value: unknown } | { line: number; reason: string; text: string };

/** Lists inside an object whose elements are the records: GeoJSON and JSON-LD. */
const LISTS = /^\s*\{(?:(?!"features"|"@graph")[\s\S]){0,4000}?"(?:features|@graph)"\s*:\s*\[/;

/** Largest single element; a country's boundary has hundreds of thousands of characters. */
const MAX_ELEMENT = 8 * MAX_ROW;

/**
 * Cuts JSON text into the elements of its list – the outer array, `features`, `@graph`, or one value after the other –
 * as it arrives, without reading the whole. A damaged element does not spoil its neighbours.
 */
export class JsonReader {
	#text = '';
	#line = 1;
	#hasStarted = false;
	/** Inside a list that ends with `]`. */
	#isList = false;
	/** `@context` in front of an `@graph`, which holds for all its elements. */
	context: unknown;

	/** The elements that are complete with this piece of text. */
	*push(piece: string): Generator<JsonElement> {
		this.#text += piece;
		// The way in is told from the beginning of the file, which must have come.
		if (!this.#hasStarted && this.#text.length < 8_192) return;
		yield* this.#elements(false);
	}

	/** The elements that the end of the file completes. */
	*end(): Generator<JsonElement> {
		yield* this.#elements(true);
	}

	*#elements(isEnd: boolean): Generator<JsonElement> {
		if (!this.#hasStarted) this.#start();
		let at = 0;
		for (;;) {
			at = this.#skip(at);
			if (at >= this.#text.length) break;
			if (this.#isList && this.#text[at] === ']') {
				// What stands behind the list (closing braces) is no record.
				at = this.#text.length;
				break;
			}
			const end = endOfElement(this.#text, at, isEnd);
			const isTooLong = end === -1 && this.#text.length - at > MAX_ELEMENT;
			if (end === -1 && !isEnd && !isTooLong) break;
			let stop = end === -1 ? this.#text.length : end;
			const element = this.#read(this.#text.slice(at, stop), end === -1);
			if ('reason' in element) stop = Math.min(stop, nextSibling(this.#text, at) ?? stop);
			yield element;
			this.#count(this.#text.slice(at, stop));
			at = stop;
		}
		this.#text = this.#text.slice(at);
	}

	/** Steps into the list that holds the records. */
	#start(): void {
		this.#hasStarted = true;
		const inner = LISTS.exec(this.#text)?.[0] ?? /^\s*\[/.exec(this.#text)?.[0] ?? '';
		this.#isList = inner !== '';
		if (inner.includes('@context')) this.context = contextOf(inner);
		this.#count(inner);
		this.#text = this.#text.slice(inner.length);
	}

	/** Position of the next element, behind spaces and commas. */
	#skip(at: number): number {
		let next = at;
		while (next < this.#text.length && /[\s,]/.test(this.#text[next]!)) {
			if (this.#text[next] === '\n') this.#line++;
			next++;
		}
		return next;
	}

	#count(text: string): void {
		this.#line += text.split('\n').length - 1;
	}

	#read(text: string, isTorn: boolean): JsonElement {
		const line = this.#line;
		if (isTorn)
			return {
				line,
				text: text.slice(0, 200),
				reason: 'is never closed: a bracket, brace or quotation mark is missing'
			};
		try {
			return { line, value: JSON.parse(text) };
		} catch {
			return { line, text: text.slice(0, 200), reason: 'is no valid JSON' };
		}
	}
}

function contextOf(beginning: string): unknown {
	try {
		return (JSON.parse(`${beginning}]}`) as Record<string, unknown>)['@context'];
	} catch {
		return undefined;
	}
}

/** Where a value begins on a line of its own with the same indentation: there reading goes on after a torn one. */
function nextSibling(text: string, at: number): number | null {
	const indentation = /[^\n]*$/.exec(text.slice(Math.max(0, at - 200), at))![0];
	if (indentation.trim()) return null;
	const next = text.indexOf(`\n${indentation}${text[at]}`, at);
	return next === -1 ? null : next + 1;
}

/** Position behind the value that begins there, -1 when its end is not in the text. */
function endOfElement(text: string, start: number, isEnd: boolean): number {
	const mark = /["{}[\],]|\s/g;
	mark.lastIndex = start;
	let depth = 0;
	for (let found = mark.exec(text); found; found = mark.exec(text)) {
		const sign = found[0];
		if (sign === '"') {
			const close = closingQuote(text, found.index);
			if (close === -1) return -1;
			mark.lastIndex = close + 1;
			if (depth === 0) return close + 1;
		} else if (sign === '{' || sign === '[') depth++;
		else if (sign === '}' || sign === ']') {
			if (--depth <= 0) return depth === 0 ? found.index + 1 : Math.max(found.index, start + 1);
		} else if (depth === 0) return found.index;
	}
	return isEnd && depth === 0 ? text.length : -1;
}

function closingQuote(text: string, open: number): number {
	let close = text.indexOf('"', open + 1);
	while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
	return close;
}

function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text[at - 1 - slashes] === '\\') slashes++;
	return slashes % 2 === 1;
}
