/** One slash: two, or one and a backslash, name another site. */
const SITE_PATH = /^\/(?![/\\])/;

/**
 * A path of this site to go to after a form: what leads elsewhere, by whatever trick, becomes the start page.
 *
 * @param target  as it came from the form or the address
 */
export function safePath(target: string | null | undefined, fallback = '/'): string {
	if (!target || !SITE_PATH.test(target)) return fallback;
	try {
		const here = 'http://here.invalid';
		const url = new URL(target, here);
		const path = `${url.pathname}${url.search}`;
		// Taking `/..` away may bring two slashes to the front: what is given back is looked at, not what came.
		return url.origin === here && SITE_PATH.test(path) ? path : fallback;
	} catch {
		return fallback;
	}
}
