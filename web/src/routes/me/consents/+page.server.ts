import { fail } from '@sveltejs/kit';
import { effective, PURPOSES, SECTIONS, VISIBILITIES, type Visibility } from '#lib/profile/choices.ts';
import type { Receipt } from '#lib/profile/receipt.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { ConsentTexts, MyProfile, SetConsent, SetVisibility } from '#lib/server/documents/profile.ts';
import { query } from '#lib/server/graph.ts';
import { value } from '#lib/server/profile/read-form.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const [{ myProfile }, { consentTexts }] = await Promise.all([
		query(event, MyProfile),
		query(event, ConsentTexts, { language: getLocale() })
	]);
	return { profile: myProfile ?? null, consentTexts };
};

/** What a receipt is about, for its sentence. */
type Given = { receipt: Receipt; of: string; visibility: Visibility };

export const actions: Actions = {
	/** The whole table is sent; only what differs from the graph is changed, each with a receipt. */
	visibility: async (event) => {
		const form = await event.request.formData();
		const { myProfile } = await query(event, MyProfile);
		if (!myProfile) return fail(403, { problem: 'FORBIDDEN' });
		const profile = chosen(form, 'profile') ?? myProfile.visibility;
		const receipts: Given[] = [];
		if (profile !== myProfile.visibility) receipts.push(await set(event, 'profile', profile, profile));
		for (const { value: section } of SECTIONS) {
			const before = myProfile.sections.find((one) => one.section === section)?.visibility ?? null;
			const asked = chosen(form, section);
			if (!asked) continue;
			const level = effective(asked, profile);
			// What she sees chosen holds: a part that moved with the profile needs no word of its own.
			if (level === effective(before, profile)) continue;
			receipts.push(await set(event, section, level === profile ? null : level, level));
		}
		for (const { node, visibility } of myProfile.things) {
			const level = chosen(form, node);
			if (level && level !== visibility) receipts.push(await set(event, node, level, level));
		}
		return { receipts };
	},
	consent: async (event) => {
		const form = await event.request.formData();
		const purpose = PURPOSES.find((one) => one.value === value(form, 'purpose'))?.value;
		if (!purpose) return fail(400, { problem: 'BAD_INPUT' });
		const given = value(form, 'given') === 'true';
		const done = await query(event, SetConsent, { purpose, given, language: getLocale() }).catch(refusal);
		return 'setConsent' in done ? { consent: { purpose, given, receipt: done.setConsent } } : done;
	}
};

function chosen(form: FormData, name: string): Visibility | undefined {
	const given = value(form, name);
	return VISIBILITIES.find((one) => one.value === given)?.value;
}

async function set(
	event: RequestEvent,
	of: string,
	visibility: Visibility | null,
	shown: Visibility
): Promise<Given> {
	const { setVisibility } = await query(event, SetVisibility, { of, visibility });
	return { receipt: setVisibility, of, visibility: shown };
}
