import { fail } from '@sveltejs/kit';
import { FREQUENCIES } from '#lib/letter/frequencies.ts';
import { locales } from '#lib/paraglide/runtime.js';
import { originOf } from '#lib/server/accounts.ts';
import { ChangeLetter, EndLetterFeed, MyLetter, RenewLetterFeed } from '#lib/server/documents/letter.ts';
import { query } from '#lib/server/graph.ts';
import { previewLetter } from '#lib/server/letter/preview.ts';
import { value } from '#lib/server/profile/read-form.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (!event.locals.person?.roles.includes('teacher')) return { letter: null, preview: null };
	const { myLetter } = await query(event, MyLetter);
	const preview = myLetter?.isTakingPart ? await previewLetter(event, myLetter) : null;
	return { letter: myLetter ?? null, preview };
};

export const actions: Actions = {
	change: async (event) => {
		const form = await event.request.formData();
		const pausedUntil = value(form, 'pausedUntil') ?? '';
		const settings = {
			frequency: FREQUENCIES.find((one) => one.value === value(form, 'frequency'))?.value ?? null,
			language: locales.find((one) => one === value(form, 'language')) ?? null,
			pausedUntil
		};
		const done = await query(event, ChangeLetter, { settings }).catch(refusal);
		return 'changeLetter' in done ? { saved: true } : fail(done.status, { ...done.data, pausedUntil });
	},
	feed: async (event) => {
		const made = await query(event, RenewLetterFeed).catch(refusal);
		if (!('renewLetterFeed' in made)) return made;
		return { feed: `${originOf(event.url)}/feed/${made.renewLetterFeed}.xml` };
	},
	endFeed: async (event) => {
		const done = await query(event, EndLetterFeed).catch(refusal);
		return 'endLetterFeed' in done ? { ended: true } : done;
	}
};
