import { isHttpError } from '@sveltejs/kit';

/**
 * What stands beside the main thing of a page: where the graph takes too long for it, the page comes without it and
 * says so. The API has noted why.
 */
export async function beside<Result>(asked: Promise<Result>): Promise<Result | null> {
	try {
		return await asked;
	} catch (cause) {
		if (isHttpError(cause)) return null;
		throw cause;
	}
}
