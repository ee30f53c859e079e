import { deLocalizeHref, localizeHref } from '#lib/paraglide/runtime.js';

/** Where a person begins when she did not come from a page, by the first of her roles that is listed. */
const FIRST_PLACES: [role: string, path: string][] = [
	['teacher', '/home'],
	['facilitator', '/home'],
	['policymaker', '/europe'],
	['administrator', '/map']
];

/**
 * Back to the page she came from; from the start page on to her own first place. Who is nothing yet joins first, and
 * keeps what she came for.
 *
 * @param to  a path that safePath has let through, or nothing
 */
export function placeAfterSignIn(roles: readonly string[], to: string): string {
	const isStart = !to || ['/', '/sign-in'].includes(deLocalizeHref(to).split('?')[0]!);
	if (roles.length === 0) return localizeHref(isStart ? '/join' : `/join?to=${encodeURIComponent(to)}`);
	if (!isStart) return to;
	return localizeHref(FIRST_PLACES.find(([role]) => roles.includes(role))?.[1] ?? '/');
}
