import { type Command, isTeacher } from './command.ts';
import { changeProfileGiven } from './given/profile.ts';
import { marksOfPerson } from './person-marks.ts';
import { writeProfile } from './profile-places.ts';

/** The actor says something else about herself. */
export const changeProfile: Command<typeof changeProfileGiven, boolean> = {
	id: 'changeProfile',
	given: changeProfileGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { profile }) {
		const fields = Object.keys(profile).filter((name) => profile[name as keyof typeof profile] !== undefined);
		if (fields.length === 0) return { result: false };
		await writeProfile(tx, actor, profile);
		const details = { fields: fields.join(' ') };
		return {
			result: true,
			marks: await marksOfPerson(tx, actor),
			events: [{ action: 'profile.change', actor: actor.id, subject: actor.id, details }]
		};
	}
};
