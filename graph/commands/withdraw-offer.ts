import { type Command, isTeacher } from './command.ts';
import { skillGiven } from './given/skill.ts';
import { changeSkill } from './skill-command.ts';

/** The actor no longer offers a skill. */
export const withdrawOffer: Command<typeof skillGiven, boolean> = {
	id: 'withdrawOffer',
	given: skillGiven,
	isAllowed: isTeacher,
	run: (tx, actor, { skill }) =>
		changeSkill(tx, actor, 'skill-withdraw-offer', { skill, action: 'skill.withdraw_offer' })
};
