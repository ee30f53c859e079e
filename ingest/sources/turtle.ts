import { Parser, type Quad } from 'n3';

/** One statement of a Turtle file: its triples, or why it cannot be read. */
export type TurtleStatement =
	{ line: number; quads: Quad[] } | { line: number; reason: string; text: string };

/** Largest statement: a concept with labels in all languages has a few thousand characters. */
const MAX_STATEMENT = 2_000_000;

/**
 * Reads Turtle statement by statement, so that a damaged one does not spoil the rest, which n3 alone would give up.
 */
export class TurtleReader {
	#text = '';
	#line = 1;
	/** @prefix and @base lines met so far, put before each statement. */
	#directives = '';
	readonly #base: string;

	/** @param base  address that relative URIs begin with, where the file names none */
	constructor(base: string) {
		this.#base = base;
	}

	*push(piece: string): Generator<TurtleStatement> {
		this.#text += piece;
		yield* this.#statements(false);
	}

	*end(): Generator<TurtleStatement> {
		yield* this.#statements(true);
	}

	*#statements(isEnd: boolean): Generator<TurtleStatement> {
		let at = 0;
		while (at < this.#text.length) {
			let end = endOfStatement(this.#text, at);
			if (end === -1 && !isEnd && this.#text.length - at <= MAX_STATEMENT) break;
			if (end === -1) end = this.#text.length;
			const text = this.#text.slice(at, end);
			const blank = /^(?:\s|#.*(?:\n|$))*/.exec(text)![0];
			const line = this.#line + lines(blank);
			const statement = text.slice(blank.length);
			const read = statement ? this.#read(statement, line) : null;
			if (read) yield read;
			// A forgotten dot joins a statement to the next: only what stands before that one is given up.
			const torn = read && 'reason' in read ? text.slice(blank.length).search(/\n(?=<)/) : -1;
			if (torn !== -1) end = at + blank.length + torn + 1;
			this.#line += lines(this.#text.slice(at, end));
			at = end;
		}
		this.#text = this.#text.slice(at);
	}

	/** Null for a directive, which is kept for what follows. */
	#read(text: string, line: number): TurtleStatement | null {
		if (/^(?:@prefix|@base|prefix\s|base\s)/i.test(text)) {
			this.#directives += `${text}\n`;
			return null;
		}
		try {
			const quads = new Parser({ baseIRI: this.#base }).parse(this.#directives + text);
			return { line, quads };
		} catch (error) {
			const why = error instanceof Error ? error.message.replace(/ on line \d+\.?$/, '') : 'unreadable';
			return { line, text: text.slice(0, 200), reason: `is no valid Turtle: ${why}` };
		}
	}
}

function lines(text: string): number {
	return text.split('\n').length - 1;
}

/** Where a statement can change its meaning: texts, URIs, comments, the end, and prefixes of SPARQL form, which have none. */
const MARKS = /"""|'''|"|'|<[^<>"{}|^`\s]*>|#|\.(?=[\s#])/g;

/** Position behind the dot that ends the statement, -1 when it is not in the text. */
function endOfStatement(text: string, start: number): number {
	const sparql = /(?:\s|#.*\n)*(?:prefix\s+\S*\s*<[^>]*>|base\s+<[^>]*>)[ \t]*\r?\n/iy;
	sparql.lastIndex = start;
	if (sparql.test(text)) return sparql.lastIndex;
	MARKS.lastIndex = start;
	for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
		const sign = mark[0];
		if (sign.startsWith('.')) return MARKS.lastIndex;
		if (sign === '#') {
			const newline = text.indexOf('\n', mark.index);
			if (newline === -1) return -1;
			MARKS.lastIndex = newline;
		} else if (!sign.startsWith('<')) {
			const close = endOfText(text, mark.index + sign.length, sign);
			if (close === -1) return -1;
			MARKS.lastIndex = close;
		}
	}
	return -1;
}

/** Position behind a quoted text. A short one ends at the line's end at the latest: its mark was forgotten. */
function endOfText(text: string, start: number, sign: string): number {
	const end = sign.length === 3 ? sign : `${sign}|\\n`;
	const next = new RegExp(`\\\\[\\s\\S]|${end}`, 'g');
	next.lastIndex = start;
	for (let found = next.exec(text); found; found = next.exec(text)) {
		if (!found[0].startsWith('\\')) return next.lastIndex;
	}
	return -1;
}
