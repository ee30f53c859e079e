import { m } from '#lib/paraglide/messages.js';

/** The parts of the area `/me`, in the order in which a person looks for them. */
export const ME_PLACES = [
	{ path: '/me', label: m.me_place_profile },
	{ path: '/me/consents', label: m.me_place_consents },
	{ path: '/me/letter', label: m.me_place_letter },
	{ path: '/me/security', label: m.me_place_security },
	{ path: '/me/data', label: m.me_place_data },
	{ path: '/me/log', label: m.me_place_log },
	{ path: '/me/keys', label: m.me_place_keys }
] as const;

/** Is this the part of the current page? Paths without their language; `/me/preview` belongs to visibility. */
export function isCurrentPart(part: string, path: string): boolean {
	if (path.startsWith('/me/preview')) return part === '/me/consents';
	return part === '/me' ? path === '/me' : path === part || path.startsWith(`${part}/`);
}
