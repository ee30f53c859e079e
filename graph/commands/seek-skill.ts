import { type Command, isTeacher } from './command.ts';
import { seekSkillGiven } from './given/skill.ts';
import { changeSkill } from './skill-command.ts';

/** The actor looks for a skill. */
export const seekSkill: Command<typeof seekSkillGiven, boolean> = {
	id: 'seekSkill',
	given: seekSkillGiven,
	isAllowed: isTeacher,
	run: (tx, actor, { skill, urgency }) =>
		changeSkill(tx, actor, 'skill-seek', { skill, level: urgency, action: 'skill.seek' })
};
