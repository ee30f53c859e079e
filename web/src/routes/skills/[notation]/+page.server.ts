import type { RequestEvent } from '@sveltejs/kit';
import {
	MySkills,
	OfferSkill,
	SeekSkill,
	WithdrawNeed,
	WithdrawOffer
} from '#lib/server/documents/profile.ts';
import { SkillPeople, SkillThings } from '#lib/server/documents/skill.ts';
import { query } from '#lib/server/graph.ts';
import { skillJsonLd } from '#lib/server/json-ld/skill.ts';
import { inPage } from '#lib/server/json-ld/write.ts';
import { value } from '#lib/server/profile/read-form.ts';
import { refusal } from '#lib/server/refusal.ts';
import { loadSkill } from '#lib/server/things/load-skill.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const skill = await loadSkill(event, event.params.notation);
	const { uri } = skill;
	const isTeacher = event.locals.actor?.roles.includes('teacher') ?? false;
	const [people, things, home, network, mine] = await Promise.all([
		query(event, SkillPeople, { uri }),
		query(event, SkillThings, { uri }),
		homeOf(event),
		surroundings(event, `skill:${skill.notation ?? uri}`),
		isTeacher ? query(event, MySkills) : null
	]);
	return {
		skill,
		people: people.skills[0]!,
		things: things.skills[0]!,
		home,
		network,
		/** Whether the reader offers it and looks for it; null for somebody who cannot. */
		mine: mine?.myProfile
			? {
					offers: mine.myProfile.offers.some((one) => one.uri === uri),
					seeks: mine.myProfile.seeks.some((one) => one.uri === uri)
				}
			: null,
		jsonLd: inPage(skillJsonLd(skill))
	};
};

export const actions: Actions = {
	/** Offer, look for, or no longer: one press each. */
	default: async (event) => {
		const form = await event.request.formData();
		const { uri: skill } = await loadSkill(event, event.params.notation);
		const done = await change(event, value(form, 'do'), skill).catch(refusal);
		return 'status' in done ? done : { done: true };
	}
};

function change(event: Pick<RequestEvent, 'locals'>, wish: string, skill: string): Promise<object> {
	switch (wish) {
		case 'offer':
			return query(event, OfferSkill, { skill, level: 2 });
		case 'withdraw-offer':
			return query(event, WithdrawOffer, { skill });
		case 'seek':
			return query(event, SeekSkill, { skill, urgency: 2 });
		default:
			return query(event, WithdrawNeed, { skill });
	}
}
