import { strToU8, Zip, ZipDeflate } from 'fflate';

/** How much of a file is compressed at a time, characters. */
const PIECE = 64 * 1024;

/**
 * A ZIP file as a stream: pieces are compressed as they are read, so that nothing is held twice.
 *
 * @param files  by name, as text
 */
export function zipStream(files: Record<string, string>): ReadableStream<Uint8Array> {
	const pieces = piecesOf(files);
	let zip: Zip;
	return new ReadableStream({
		start(controller) {
			zip = new Zip((error, chunk, isLast) => {
				if (error) return controller.error(error);
				if (chunk.length) controller.enqueue(chunk);
				if (isLast) controller.close();
			});
		},
		pull() {
			const { value, done } = pieces.next();
			if (done) return zip.end();
			const { file, text, isLast, isFirst } = value;
			if (isFirst) zip.add(file);
			file.push(strToU8(text), isLast);
		}
	});
}

type Piece = { file: ZipDeflate; text: string; isFirst: boolean; isLast: boolean };

function* piecesOf(files: Record<string, string>): Generator<Piece, undefined> {
	for (const [name, text] of Object.entries(files)) {
		const file = new ZipDeflate(name, { level: 6 });
		let start = 0;
		do {
			const end = endOf(text, start + PIECE);
			yield { file, text: text.slice(start, end), isFirst: start === 0, isLast: end >= text.length };
			start = end;
		} while (start < text.length);
	}
}

/** Never between the two halves of one letter. */
function endOf(text: string, wanted: number): number {
	if (wanted >= text.length) return text.length;
	const isHigh = /[\uD800-\uDBFF]/.test(text[wanted - 1]!);
	return isHigh ? wanted + 1 : wanted;
}
