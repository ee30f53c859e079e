import { hasMailbox } from '#lib/server/accounts.ts';
import { keptAddress } from '#lib/server/kept-address.ts';
import { safePath } from '#lib/server/safe-path.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		email: keptAddress(cookies),
		hasMailbox: hasMailbox(),
		to: safePath(url.searchParams.get('to'), '')
	};
};
