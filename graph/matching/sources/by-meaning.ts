import { actorParameter } from '../../context.ts';
import type { Alike } from '../candidate.ts';
import { LATER_DAYS, TERM_DAYS } from '../periods.ts';
import { ask } from '../statement.ts';
import type { CandidateSource } from './source.ts';

/** Colleagues who wrote something that means nearly what the actor wrote, or who say nearly the same of themselves. */
export const colleaguesByMeaning: CandidateSource = {
	name: 'colleagues-by-meaning',
	kind: 'teacher',
	purpose: 'Colleagues whose profile or materials are near in meaning to the actor’s own, in any language.',
	async find({ driver, actor, nearby }) {
		const ids = [...nearby.teachers.keys()];
		if (!ids.length) return [];
		const rows = await ask<{ id: string }>(driver, 'suggest-colleagues-among', {
			actor: actorParameter(actor),
			ids,
			laterDays: LATER_DAYS,
			termDays: TERM_DAYS
		});
		return rows.map(({ id }) => ({ id, alike: nearby.teachers.get(id)! }));
	}
};

/** Materials that mean nearly what the actor wrote or asked. */
export const materialsByMeaning: CandidateSource = {
	name: 'materials-by-meaning',
	kind: 'material',
	purpose: 'Materials near in meaning to what the actor wrote or asked, in any language.',
	async find({ driver, actor, nearby }) {
		const ids = [...nearby.materials.keys()];
		if (!ids.length) return [];
		const rows = await ask<{ id: string }>(driver, 'suggest-materials-among', {
			actor: actorParameter(actor),
			ids,
			laterDays: LATER_DAYS
		});
		return rows.map(({ id }) => ({ id, alike: nearby.materials.get(id) as Alike[] }));
	}
};
