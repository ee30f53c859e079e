import { fail } from '@sveltejs/kit';
import { onlyAdministrators } from '#lib/server/administrators.ts';
import { AdminExperiments, StartExperiment, StopExperiment } from '#lib/server/documents/experiments.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyAdministrators(event.locals);
	const { adminExperiments } = await query(event, AdminExperiments);
	return adminExperiments;
};

export const actions: Actions = {
	start: async (event) => {
		const form = await event.request.formData();
		const text = (name: string) => form.get(name)?.toString().trim() ?? '';
		const given = {
			question: text('question'),
			first: text('first'),
			second: text('second'),
			mode: text('mode') === 'interleaved' ? ('interleaved' as const) : ('shares' as const),
			share: Number(text('share')) / 100
		};
		const started = await query(event, StartExperiment, given).catch(refusal);
		return 'startExperiment' in started
			? { said: 'started' as const }
			: fail(started.status, { ...started.data, given });
	},
	stop: async (event) => {
		const id = (await event.request.formData()).get('id')?.toString() ?? '';
		const stopped = await query(event, StopExperiment, { id }).catch(refusal);
		return 'stopExperiment' in stopped ? { said: 'stopped' as const } : stopped;
	}
};
