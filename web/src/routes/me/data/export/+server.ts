import { isHttpError, redirect } from '@sveltejs/kit';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { ExportMyData } from '#lib/server/documents/own-data.ts';
import { query } from '#lib/server/graph.ts';
import { readablePage } from '#lib/server/own-data/readable.ts';
import { zipStream } from '#lib/server/own-data/zip.ts';
import type { RequestHandler } from './$types';

/** Everything about whoever is signed in, as a ZIP file. A form asks for it: no other site can. */
export const POST: RequestHandler = async (event) => {
	if (!event.locals.person) redirect(303, localizeHref('/sign-in?to=%2Fme%2Fdata'));
	const language = getLocale();
	const { exportMyData } = await query(event, ExportMyData, { language }).catch((cause: unknown) => {
		if (isHttpError(cause, 409)) redirect(303, localizeHref('/me/data?often'));
		throw cause;
	});
	const { json, exportedAt } = exportMyData;
	const files = { 'kollegium.json': json, 'index.html': readablePage(JSON.parse(json)) };
	return new Response(zipStream(files), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="kollegium-${exportedAt.slice(0, 10)}.zip"`,
			'cache-control': 'private, no-store'
		}
	});
};

/** The address alone does nothing: it leads to the page with the button. */
export const GET: RequestHandler = () => redirect(303, localizeHref('/me/data'));
