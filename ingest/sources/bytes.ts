import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../fault.ts';

/** A file, or what an address answers, not read yet. */
export type Bytes = {
	/** Name without folders, for the report and for the name of the import. */
	name: string;
	/** Folder and name, or the address. */
	path: string;
	/** Null when the other side does not say. */
	size: number | null;
	open(): AsyncIterable<Uint8Array>;
};

/** Most that is taken from an address; a larger file is downloaded by hand first. */
const MAX_DOWNLOAD = 2 ** 30;
const CHUNK = 256 * 1024;

/**
 * The files behind a path or address: one, or all of a folder (by name, so that each run meets them alike).
 *
 * @param endings  endings of the files of a folder that are meant, such as `.csv`
 */
export async function findSources(target: string, endings: string[]): Promise<Bytes[]> {
	if (/^https?:\/\//i.test(target)) return [await download(target)];
	const found = await stat(target).catch(() => null);
	if (!found)
		throw new Refusal(
			`There is no file or folder ${target}. Check the path, or give an address with https://.`
		);
	if (!found.isDirectory()) return [file(target, found.size)];
	const names = (await readdir(target))
		.filter((name) => endings.some((ending) => name.endsWith(ending)))
		.sort();
	if (!names.length) {
		throw new Refusal(`The folder ${target} holds no file that this importer reads (${endings.join(', ')}).`);
	}
	return Promise.all(
		names.map(async (name) => file(join(target, name), (await stat(join(target, name))).size))
	);
}

function file(path: string, size: number): Bytes {
	return { name: basename(path), path, size, open: () => createReadStream(path, { highWaterMark: CHUNK }) };
}

async function download(address: string): Promise<Bytes> {
	const answer = await fetch(address, { signal: AbortSignal.timeout(30 * 60_000) }).catch(
		(cause: unknown) => {
			throw new Refusal(`${address} cannot be reached. Check the address and the network.`, { cause });
		}
	);
	if (!answer.ok || !answer.body) {
		throw new Refusal(`${address} answers ${answer.status} ${answer.statusText}; a file was expected.`);
	}
	const size = Number(answer.headers.get('content-length')) || null;
	if (size !== null && size > MAX_DOWNLOAD) {
		throw new Refusal(`${address} is larger than 1 GiB. Download it and give the file instead.`);
	}
	const body = answer.body;
	const name = basename(new URL(address).pathname) || new URL(address).hostname;
	return { name, path: address, size, open: () => limited(body, address) };
}

async function* limited(body: AsyncIterable<Uint8Array>, address: string): AsyncGenerator<Uint8Array> {
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > MAX_DOWNLOAD) {
			throw new Refusal(`${address} is larger than 1 GiB. Download it and give the file instead.`);
		}
		yield chunk;
	}
}
