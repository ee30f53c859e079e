import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
	PURPOSES,
	type Purpose,
	SECTIONS,
	type Section,
	VISIBILITIES,
	type Visibility
} from '#lib/profile/choices.ts';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { CommonSkills, JoinAsTeacher } from '#lib/server/documents/join.ts';
import { ConsentTexts } from '#lib/server/documents/profile.ts';
import { query } from '#lib/server/graph.ts';
import { regionsNamed, schoolsNamed } from '#lib/server/profile/find-places.ts';
import { findTopics, recogniseTopics, topicsNamed } from '#lib/server/profile/find-topics.ts';
import { type Draft, faultsOf, keepDraft, readDraft, withStep } from '#lib/server/profile/join-draft.ts';
import { value, values } from '#lib/server/profile/read-form.ts';
import { refusal } from '#lib/server/refusal.ts';
import { safePath } from '#lib/server/safe-path.ts';
import { beside } from '#lib/server/beside.ts';
import type { Actions, PageServerLoad } from './$types';

const LAST = 5;

export const load: PageServerLoad = async (event) => {
	expectNewcomer(event);
	const draft = await readDraft(event);
	const asked = Number(event.url.searchParams.get('step') ?? draft.step);
	const step = Number.isInteger(asked) && asked >= 1 && asked <= LAST ? Math.min(asked, draft.step) : 1;
	const [offers, seeks, common, texts] = await Promise.all([
		topicsNamed(event, draft.offers),
		topicsNamed(event, draft.seeks),
		step === 3 || step === 4
			? beside(query(event, CommonSkills, { stages: draft.stages, subjects: draft.subjects }))
			: null,
		step === LAST ? query(event, ConsentTexts, { language: getLocale() }) : null
	]);
	return {
		...{ step, draft, offers, seeks, to: safePath(event.url.searchParams.get('to'), '') },
		common: common?.commonSkills ?? [],
		consentTexts: texts?.consentTexts ?? []
	};
};

export const actions: Actions = {
	/** One step: keeps what it says, then looks something up, or goes on. */
	step: async (event) => {
		expectNewcomer(event);
		const form = await event.request.formData();
		const step = Number(value(form, 'step'));
		const draft = withStep(await readDraft(event), step, form);
		const doing = value(form, 'do');
		if (doing.startsWith('clear-')) draft[doing === 'clear-school' ? 'school' : 'region'] = null;
		await keepDraft(event, draft);
		const looked = await lookUp(event, doing, form, draft);
		if (looked) return looked;
		if (values(form, 'add').length || values(form, 'drop').length || doing.startsWith('clear-'))
			redirect(303, addressOf(event, step));
		const faults = faultsOf(draft, step);
		if (Object.keys(faults).length) return fail(400, { faults });
		const next = Math.min(step + 1, LAST);
		await keepDraft(event, { ...draft, step: Math.max(next, draft.step) });
		redirect(303, addressOf(event, next));
	},
	/** All that was said becomes a profile, seen by whom she chose. */
	join: async (event) => {
		expectNewcomer(event);
		const form = await event.request.formData();
		const draft = await readDraft(event);
		const first = [1, 2].find((step) => Object.keys(faultsOf(draft, step)).length);
		if (first) redirect(303, addressOf(event, first));
		const joined = await query(event, JoinAsTeacher, joinVariables(draft, form)).catch(refusal);
		if (!('joinAsTeacher' in joined)) return joined;
		redirect(303, safePath(value(form, 'to'), '') || localizeHref('/home?joined'));
	}
};

/** Joining is for whoever is signed in and has no profile; the wish is kept while she signs in. */
function expectNewcomer({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): void {
	const { person } = locals;
	const to = encodeURIComponent(`${url.pathname}${url.search}`);
	if (!person) redirect(303, localizeHref(`/sign-in?to=${to}`));
	if (person.roles.includes('teacher')) redirect(303, localizeHref('/me'));
}

function addressOf({ url }: RequestEvent, step: number): string {
	const to = safePath(url.searchParams.get('to'), '');
	return localizeHref(`/join?step=${step}${to ? `&to=${encodeURIComponent(to)}` : ''}`);
}

/** What a page without scripts asks for by a button; null for the button that goes on. */
async function lookUp(event: RequestEvent, doing: string, form: FormData, draft: Draft) {
	switch (doing) {
		case 'find':
			return { found: await findTopics(event, value(form, 'words')), words: value(form, 'words') };
		case 'recognise':
			return { recognised: await recogniseTopics(event, value(form, 'plan')) };
		case 'find-region':
			return {
				regions: await regionsNamed(event, value(form, 'regionWords')),
				words: value(form, 'regionWords')
			};
		case 'find-school': {
			const words = value(form, 'schoolWords');
			return { schools: await schoolsNamed(event, words, draft.region?.code ?? null), words };
		}
		default:
			return null;
	}
}

function joinVariables(draft: Draft, form: FormData) {
	const { name, headline, languages, subjects, stages, availability, region, school } = draft;
	const language = getLocale();
	const oneOf = <Value extends string>(options: readonly { value: Value }[], given: string) =>
		options.find((option) => option.value === given)?.value;
	const visibility: Visibility = oneOf(VISIBILITIES, value(form, 'visibility')) ?? 'private';
	const sections = SECTIONS.flatMap(({ value: section }): { section: Section; visibility: Visibility }[] => {
		const level = oneOf(VISIBILITIES, value(form, `section-${section}`));
		return level ? [{ section, visibility: level }] : [];
	});
	const given = values(form, 'consents');
	const consents = PURPOSES.map((one) => one.value).filter((purpose): purpose is Purpose =>
		given.includes(purpose)
	);
	return {
		profile: {
			...{ name, headline, language, languages, subjects, stages, availability },
			region: region?.code ?? null,
			school: school?.id ?? null
		},
		offers: draft.offers.map((skill) => ({ skill, level: 2 })),
		seeks: draft.seeks.map((skill) => ({ skill, level: 2 })),
		...{ visibility, sections, consents, language }
	};
}
