import { error } from '@sveltejs/kit';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { siteConfig } from '#lib/server/config.ts';
import { siteLog } from '#lib/server/log.ts';
import { Printer } from '#lib/server/pdf/printer.ts';
import { fileName, isPrintable } from '#lib/server/pdf/printable.ts';
import type { RequestHandler } from './$types';

const printer = new Printer();
process.once('sveltekit:shutdown' as 'beforeExit', () => void printer.close());

/** A text of the site on paper, in the language of the address. */
export const GET: RequestHandler = async ({ params: { path }, locals }) => {
	if (!isPrintable(path)) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	const { host, port } = siteConfig();
	const own = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
	const page = new URL(localizeHref(`/${path}`), `http://${own.includes(':') ? `[${own}]` : own}:${port}`);
	const pdf = await printer.print(page.href).catch((cause: Error) => {
		siteLog().error({ requestId: locals.requestId, cause: cause.name, path }, 'no PDF');
		error(503, 'PDF_AWAY', { code: 'PDF_AWAY' });
	});
	return new Response(pdf as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${fileName(path, getLocale())}"`
		}
	});
};
