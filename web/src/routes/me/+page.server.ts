import { fail } from '@sveltejs/kit';
import { LANGUAGE_NAMES } from '#lib/shell/languages.ts';
import {
	ChangeProfile,
	LeaveCommunity,
	MyProfile,
	OfferSkill,
	RemoveTie,
	SeekSkill,
	WithdrawNeed,
	WithdrawOffer
} from '#lib/server/documents/profile.ts';
import { query } from '#lib/server/graph.ts';
import { regionsNamed, schoolsNamed } from '#lib/server/profile/find-places.ts';
import { findTopics, recogniseTopics } from '#lib/server/profile/find-topics.ts';
import { checkProfile, value, values } from '#lib/server/profile/read-form.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { myProfile } = await query(event, MyProfile);
	return { profile: myProfile ?? null };
};

export const actions: Actions = {
	about: (event) =>
		change(event, 'about', (form) => ({
			name: value(form, 'name'),
			headline: value(form, 'headline'),
			about: value(form, 'about'),
			...(value(form, 'language') in LANGUAGE_NAMES && { language: value(form, 'language') }),
			languages: values(form, 'languages'),
			availability: Number(value(form, 'availability'))
		})),
	where: async (event) => {
		const form = await event.request.clone().formData();
		const doing = value(form, 'do');
		if (doing === 'find-region')
			return {
				part: 'where',
				regions: await regionsNamed(event, value(form, 'regionWords')),
				words: value(form, 'regionWords')
			};
		if (doing === 'find-school') {
			const words = value(form, 'schoolWords');
			return {
				part: 'where',
				schools: await schoolsNamed(event, words, value(form, 'region') || null),
				words
			};
		}
		return change(event, 'where', (form) => ({
			region: doing === 'clear-region' ? null : value(form, 'region') || null,
			school: doing === 'clear-school' ? null : value(form, 'school') || null,
			stages: values(form, 'stages'),
			subjects: values(form, 'subjects')
		}));
	},
	offers: (event) => topics(event, 'offers'),
	seeks: (event) => topics(event, 'seeks'),
	leave: async (event) => {
		const form = await event.request.formData();
		const left = await query(event, LeaveCommunity, { community: value(form, 'community') }).catch(refusal);
		if (!('leaveCommunity' in left)) return fail(left.status, { ...left.data, part: 'communities' });
		return { part: 'communities', receipt: left.leaveCommunity, name: value(form, 'name') };
	},
	untie: async (event) => {
		const form = await event.request.formData();
		const removed = await query(event, RemoveTie, { with: value(form, 'with') }).catch(refusal);
		if (!('removeTie' in removed)) return fail(removed.status, { ...removed.data, part: 'ties' });
		return { part: 'ties', receipt: removed.removeTie };
	}
};

/** Changes one part of the profile, or says beside its fields what is wrong. */
async function change(event: RequestEvent, part: string, read: (form: FormData) => Record<string, unknown>) {
	const { profile, faults } = checkProfile(read(await event.request.formData()));
	if (Object.keys(faults).length) return fail(400, { part, faults });
	const changed = await query(event, ChangeProfile, { profile }).catch(refusal);
	if (!('changeProfile' in changed)) return fail(changed.status, { ...changed.data, part });
	return { part, savedAt: new Date().toISOString() };
}

/** Topics offered or looked for: each press is kept at once. */
async function topics(event: RequestEvent, part: 'offers' | 'seeks') {
	const form = await event.request.formData();
	const doing = value(form, 'do');
	if (doing === 'find')
		return { part, found: await findTopics(event, value(form, 'words')), words: value(form, 'words') };
	if (doing === 'recognise') return { part, recognised: await recogniseTopics(event, value(form, 'plan')) };
	const gone = value(form, 'drop');
	const skill = gone || value(form, 'add') || value(form, 'skill');
	const level = Number(value(form, 'level')) || 2;
	const kept = await keepTopic(event, part, skill, level, Boolean(gone)).catch(refusal);
	if (kept && 'status' in kept) return fail(kept.status, { ...kept.data, part });
	return { part, savedAt: new Date().toISOString() };
}

async function keepTopic(
	event: RequestEvent,
	part: 'offers' | 'seeks',
	skill: string,
	level: number,
	isGone: boolean
) {
	if (isGone && part === 'offers') await query(event, WithdrawOffer, { skill });
	else if (isGone) await query(event, WithdrawNeed, { skill });
	else if (part === 'offers') await query(event, OfferSkill, { skill, level });
	else await query(event, SeekSkill, { skill, urgency: level });
	return null;
}
