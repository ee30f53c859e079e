import { error } from '@sveltejs/kit';
import { readMapAddress } from '#lib/map/map-address.ts';
import { MAP_FILES } from '#lib/server/map/export-formats.ts';
import { loadMap } from '#lib/server/map/load-map.ts';
import type { RequestHandler } from './$types';

/** What a map shows, as a file: the same address, the same rights. */
export const GET: RequestHandler = async (event) => {
	const file = MAP_FILES.get(event.params.format);
	if (!file) error(404, { message: 'NOT_FOUND' });
	const map = await loadMap(event, readMapAddress(event.url.searchParams));
	return new Response(file.write(map), {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': `attachment; filename="${file.name}"`
		}
	});
};
