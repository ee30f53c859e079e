/**
 * A path of this site to go to after a form: what leads elsewhere, by whatever trick, becomes the start page.
 *
 * @param target  as it came from the form or the address
 */
export function safePath(target: string | null | undefined, fallback = '/'): string {
	if (!target || !/^\/(?![/\\])/.test(target)) return fallback;
	try {
		const here = 'http://here.invalid';
		const url = new URL(target, here);
		return url.origin === here ? `${url.pathname}${url.search}` : fallback;
	} catch {
		return fallback;
	}
}
