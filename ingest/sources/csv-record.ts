/** A record of CSV text and where the next one begins; `open` when it is not complete yet; else what is wrong. */
export type CsvRecord = { cells: string[]; end: number } | 'open' | { reason: string };

/**
 * Reads one record (RFC 4180), whose quoted cells may go over several lines.
 *
 * @param from   position of its first character
 * @param isEnd  no more text follows
 */
export function readRecord(text: string, from: number, delimiter: string, isEnd: boolean): CsvRecord {
	const cells: string[] = [];
	let at = from;
	for (;;) {
		const start = at;
		if (text[start] === '"') {
			const close = closingQuote(text, start);
			if (close === -1 || (close + 2 > text.length - 1 && !isEnd)) return 'open';
			cells.push(text.slice(start + 1, close).replaceAll('""', '"'));
			at = close + 1;
		} else {
			at = endOfCell(text, start, delimiter);
			const cell = text.slice(start, text[at - 1] === '\r' && at > start ? at - 1 : at);
			if (cell.includes('"'))
				return { reason: 'has a quotation mark inside a cell that does not begin with one' };
			cells.push(cell);
		}
		if (text[at] === '\r' && text[at + 1] === '\n') at++;
		if (at >= text.length) return isEnd ? { cells, end: at } : 'open';
		if (text[at] === '\n') return { cells, end: at + 1 };
		if (text[at] !== delimiter) return { reason: 'has text behind a closing quotation mark' };
		at++;
	}
}

/** Position of the mark that ends a quoted cell, -1 when there is none; two marks stand for one in the text. */
function closingQuote(text: string, open: number): number {
	let close = text.indexOf('"', open + 1);
	while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	return close;
}

function endOfCell(text: string, start: number, delimiter: string): number {
	let at = start;
	while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
	return at;
}

/** The character between cells: whichever of the usual ones the first line has most of, outside of quotes. */
export function delimiterOf(head: string): string {
	const line = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(head)?.[0] ?? '';
	const bare = line.replaceAll(/"(?:[^"]|"")*"/g, '');
	const counts = [',', ';', '\t'].map((sign) => [sign, bare.split(sign).length] as const);
	return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
