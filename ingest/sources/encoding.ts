import { Refusal } from '../fault.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** As much of a file as its encoding and kind are told from. */
const SAMPLE = 256 * 1024;

/** A source whose first bytes are known and which is still whole. */
export type Peeked = { head: Uint8Array; chunks: AsyncIterable<Uint8Array> };

/** Reads the first bytes and gives them back in front of the rest. */
export async function peek(source: AsyncIterable<Uint8Array>, size = SAMPLE): Promise<Peeked> {
	const iterator = source[Symbol.asyncIterator]();
	const first: Uint8Array[] = [];
	let length = 0;
	let isDone = false;
	while (length < size && !isDone) {
		const next = await iterator.next();
		if (next.done) isDone = true;
		else length += first.push(next.value) && next.value.length;
	}
	async function* whole(): AsyncGenerator<Uint8Array> {
		yield* first;
		while (!isDone) {
			const next = await iterator.next();
			if (next.done) return;
			yield next.value;
		}
	}
	return { head: Buffer.concat(first), chunks: whole() };
}

/** Text of a source, in pieces; bytes that are no text become U+FFFD, so that only their row is rejected. */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
	yield decoder.decode();
}

/**
 * The encoding of a text file from its first bytes.
 *
 * Windows-1252 is assumed only where no UTF-8 sequence stands and bytes above 127 are frequent: a single such byte in
 * a plain file is one damaged row, not a file in another encoding.
 */
export function encodingOf(head: Uint8Array): Encoding {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	const wide = wideEncoding(head);
	if (wide) return wide;
	const { valid, lines, broken } = countHighBytes(head);
	const isFrequent = (broken >= 3 && broken >= lines * 0.02) || (broken > 0 && broken >= lines * 0.5);
	return valid === 0 && isFrequent ? 'windows-1252' : 'utf-8';
}

/** UTF-16 without a mark: every second byte of western text is zero. */
function wideEncoding(head: Uint8Array): Encoding | null {
	const length = Math.min(head.length & ~1, 4096);
	let even = 0;
	let odd = 0;
	for (let index = 0; index < length; index += 2) {
		if (head[index] === 0) even++;
		if (head[index + 1] === 0) odd++;
	}
	if (even + odd === 0) return null;
	if (odd > length * 0.3 && even < odd / 10) return 'utf-16le';
	if (even > length * 0.3 && odd < even / 10) return 'utf-16be';
	return null;
}

/** Counts UTF-8 sequences that are whole, lines, and lines with a byte that belongs to none. */
function countHighBytes(head: Uint8Array): { valid: number; lines: number; broken: number } {
	let valid = 0;
	let lines = 1;
	let broken = 0;
	let isBroken = false;
	for (let index = 0; index < head.length; index++) {
		const byte = head[index]!;
		if (byte === 10) {
			lines++;
			isBroken = false;
		}
		if (byte < 0x80) continue;
		const following = sequenceLength(head, index);
		if (following > 0) {
			valid++;
			index += following;
		} else if (!isBroken && index < head.length - 4) {
			isBroken = true;
			broken++;
		}
	}
	return { valid, lines: head.at(-1) === 10 ? lines - 1 : lines, broken };
}

/** Number of continuation bytes of the UTF-8 sequence that begins here, 0 when none does. */
function sequenceLength(head: Uint8Array, index: number): number {
	const byte = head[index]!;
	const length =
		byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
	for (let step = 1; step <= length; step++) if ((head[index + step]! & 0xc0) !== 0x80) return 0;
	return length;
}

export type SourceKind = 'csv' | 'xlsx' | 'json' | 'turtle';

/** Beginnings of files that are no text; each with what to do about it. */
const FOREIGN: [bytes: number[], sentence: string][] = [
	[[0x25, 0x50, 0x44, 0x46], 'is a PDF'],
	[[0x1f, 0x8b], 'is compressed (gzip); unpack it first'],
	[[0x89, 0x50, 0x4e, 0x47], 'is a picture (PNG)'],
	[[0xff, 0xd8, 0xff], 'is a picture (JPEG)'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'is an old Excel or Word file; save it as .xlsx or CSV first']
];

/** What a file is, from its content: its name may say anything. */
export function kindOf(head: Uint8Array, name: string): SourceKind {
	const foreign = FOREIGN.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
	if (foreign) throw new Refusal(`${name} ${foreign[1]}.`);
	if (head[0] === 0x50 && head[1] === 0x4b) return 'xlsx';
	const encoding = encodingOf(head);
	const start = new TextDecoder(encoding).decode(head.subarray(0, 8192));
	if (encoding === 'utf-8' && start.includes('\0') && start.split('\0').length > 8) {
		throw new Refusal(`${name} is no text: a file of another program.`);
	}
	const text = start.trimStart();
	if (!text) throw new Refusal(`${name} is empty.`);
	if (/^[[{]/.test(text)) return 'json';
	if (/^<(?:!doctype|html|\?xml)/i.test(text)) throw new Refusal(`${name} is a web page or XML.`);
	if (/^(?:#.*\n\s*)*(?:@prefix|@base|prefix\s|base\s)/i.test(text)) return 'turtle';
	return 'csv';
}
