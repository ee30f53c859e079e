import { MyLog } from '#lib/server/documents/own-data.ts';
import { query } from '#lib/server/graph.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const before = event.url.searchParams.get('before');
	const { myLog } = await query(event, MyLog, { before });
	return { ...myLog, isFirst: !before };
};
