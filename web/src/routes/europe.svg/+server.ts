import type { RequestHandler } from '@sveltejs/kit';
import { EUROPE, europeOutlines } from '#lib/server/europe-map.ts';

let drawing: string | undefined;

/**
 * The outlines of Europe as one file of named shapes, kept by the browser: pages point into it
 * (`<use href="/europe.svg#SE">`) and colour it by their own tokens. Natural Earth, public domain.
 */
export const GET: RequestHandler = () => {
	drawing ??= draw();
	return new Response(drawing, {
		headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }
	});
};

function draw(): string {
	const { width, height } = EUROPE;
	const shapes = [...europeOutlines()].map(([code, path]) => `<path id="${code}" d="${path}"/>`);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="land">${shapes.join('')}</g></svg>`;
}
