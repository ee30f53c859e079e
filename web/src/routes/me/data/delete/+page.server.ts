import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { AskDeletion, MyData } from '#lib/server/documents/own-data.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { myData } = await query(event, MyData);
	if (myData.deletion) redirect(303, localizeHref('/me/data'));
	return { coolingDays: myData.coolingDays };
};

export const actions: Actions = {
	default: async (event) => {
		const isSure = (await event.request.formData()).get('sure') === 'yes';
		if (!isSure) return fail(400, { problem: 'UNSURE' });
		const asked = await query(event, AskDeletion, { isSure }).catch(refusal);
		if (!('askDeletion' in asked)) return asked;
		redirect(303, localizeHref('/me/data'));
	}
};
