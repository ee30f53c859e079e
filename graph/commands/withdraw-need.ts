import { type Command, isTeacher } from './command.ts';
import { skillGiven } from './given/skill.ts';
import { changeSkill } from './skill-command.ts';

/** The actor no longer looks for a skill. */
export const withdrawNeed: Command<typeof skillGiven, boolean> = {
	id: 'withdrawNeed',
	given: skillGiven,
	isAllowed: isTeacher,
	run: (tx, actor, { skill }) =>
		changeSkill(tx, actor, 'skill-withdraw-need', { skill, action: 'skill.withdraw_need' })
};
