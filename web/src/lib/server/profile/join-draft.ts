import type { RequestEvent } from '@sveltejs/kit';
import type { JoinDraft } from '#graph/commands/given/join.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { JoinDraft as JoinDraftDocument, KeepJoinDraft } from '../documents/join.ts';
import { query } from '../graph.ts';
import { type Faults, value, values } from './read-form.ts';

type Event = Pick<RequestEvent, 'locals'>;

/** What the steps of joining know, with nothing missing. */
export type Draft = Required<Omit<JoinDraft, 'language'>> & { language: NonNullable<JoinDraft['language']> };

/** What has been said so far; at first the name of the account and the language of the page. */
export async function readDraft(event: Event): Promise<Draft> {
	const { myJoinDraft } = await query(event, JoinDraftDocument);
	const kept = myJoinDraft ? (JSON.parse(myJoinDraft) as JoinDraft) : {};
	const name = event.locals.person?.name ?? '';
	return {
		// An account made by a mail bears the address for a name, which is nobody's business.
		name: name.includes('@') ? '' : name,
		headline: '',
		language: getLocale(),
		languages: [getLocale()],
		region: null,
		school: null,
		subjects: [],
		stages: [],
		availability: 2,
		offers: [],
		seeks: [],
		step: 1,
		...kept
	};
}

/** Keeps the draft on the account, so that she can go on later and on another device. */
export async function keepDraft(event: Event, draft: Draft): Promise<void> {
	await query(event, KeepJoinDraft, { draft: JSON.stringify(draft) });
}

/** The draft with what a step's form says; a step says nothing of the others. */
export function withStep(draft: Draft, step: number, form: FormData): Draft {
	switch (step) {
		case 1:
			return {
				...draft,
				name: value(form, 'name').trim().slice(0, 120),
				headline: value(form, 'headline').trim().slice(0, 200),
				languages: values(form, 'languages').slice(0, 12)
			};
		case 2: {
			const region = value(form, 'region');
			const school = value(form, 'school');
			const regionName = value(form, 'regionName');
			const country = value(form, 'regionCountry');
			return {
				...draft,
				region: region ? { code: region, name: regionName || region, country } : null,
				school: school ? { id: school, name: value(form, 'schoolName') || school } : null,
				stages: values(form, 'stages'),
				subjects: values(form, 'subjects')
			};
		}
		case 3:
			return { ...draft, offers: topicsOf(form) };
		case 4: {
			const room = Number(value(form, 'availability'));
			const availability = Number.isInteger(room) && room >= 0 && room <= 9 ? room : draft.availability;
			return { ...draft, seeks: topicsOf(form), availability };
		}
		default:
			return draft;
	}
}

/** Topics chosen, one added or taken away by a button. */
function topicsOf(form: FormData): string[] {
	const gone = value(form, 'drop');
	const chosen = [...values(form, 'topic'), ...values(form, 'add')];
	return [...new Set(chosen)].filter((uri) => uri !== gone).slice(0, 30);
}

/** What keeps her from going on; only what cannot be done without. */
export function faultsOf(draft: Draft, step: number): Faults {
	const faults: Faults = {};
	if (step === 1 && !draft.name) faults.name = 'missing';
	if (step === 1 && draft.languages.length === 0) faults.languages = 'missing';
	if (step === 2 && !draft.region) faults.region = 'missing';
	return faults;
}
