import { Worker } from 'node:worker_threads';
import { Refusal } from '../fault.ts';
import type { TableRow } from './csv.ts';

/** Largest workbook that is read: it is unpacked in memory, to about twenty times its size. */
const MAX_WORKBOOK = 20 * 2 ** 20;
const MEMORY_MB = 768;
const TIME_LIMIT = 120_000;

/**
 * Rows of the first sheet of a workbook. It is opened in a thread of its own with limited memory and time, for a small
 * file can unpack to an enormous one.
 */
export async function readWorkbook(chunks: AsyncIterable<Uint8Array>, name: string): Promise<TableRow[]> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of chunks) {
		size += parts.push(chunk) && chunk.length;
		if (size > MAX_WORKBOOK)
			throw new Refusal(`${name} is larger than 20 MiB. Save it as CSV: that can be of any size.`);
	}
	return open(Buffer.concat(parts), name);
}

function open(bytes: Uint8Array, name: string): Promise<TableRow[]> {
	const { promise, resolve, reject } = Promise.withResolvers<TableRow[]>();
	const refuse = (why: string) =>
		reject(new Refusal(`${name} ${why}. Save the sheet as CSV (UTF-8) and try again.`));
	const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
		workerData: bytes,
		resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 64 }
	});
	const timer = setTimeout(() => refuse('takes too long to open'), TIME_LIMIT);
	worker.once('message', (answer: TableRow[] | null) =>
		answer ? resolve(answer) : refuse('is no workbook that can be opened')
	);
	worker.once('error', () => refuse('needs too much memory, or is damaged'));
	return promise.finally(async () => {
		clearTimeout(timer);
		await worker.terminate();
	});
}
