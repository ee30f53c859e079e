import { MyData, UndoDeletion } from '#lib/server/documents/own-data.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await query(event, MyData)).myData,
	isOften: event.url.searchParams.has('often')
});

export const actions: Actions = {
	undo: async (event) => {
		const done = await query(event, UndoDeletion).catch(refusal);
		return 'undoDeletion' in done ? { isUndone: done.undoDeletion } : done;
	}
};
