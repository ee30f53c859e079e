import { type Command, isTeacher } from './command.ts';
import { offerSkillGiven } from './given/skill.ts';
import { changeSkill } from './skill-command.ts';

/** The actor offers a skill to colleagues. */
export const offerSkill: Command<typeof offerSkillGiven, boolean> = {
	id: 'offerSkill',
	given: offerSkillGiven,
	isAllowed: isTeacher,
	run: (tx, actor, { skill, level }) =>
		changeSkill(tx, actor, 'skill-offer', { skill, level: level, action: 'skill.offer' })
};
