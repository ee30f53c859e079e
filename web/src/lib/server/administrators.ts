import { error } from '@sveltejs/kit';

/**
 * Administrators may go on; to everybody else the address is that of no page. The graph refuses them too.
 *
 * @throws 404
 */
export function onlyAdministrators({ actor }: App.Locals): void {
	if (!actor?.roles.includes('administrator')) error(404, { message: 'NOT_FOUND', code: 'NOT_FOUND' });
}

/** The number of a page as the address has it. */
export function pageOf(url: URL): number {
	const page = Number(url.searchParams.get('page') ?? 1);
	return Number.isInteger(page) && page >= 1 && page <= 500 ? page : 1;
}

/** Rows of one page of the administration's lists; the graph cuts them so. */
export const PER_PAGE = 20;
