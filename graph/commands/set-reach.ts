import { setReachGiven } from './given/suggestions.ts';
import { type Command, isTeacher } from './command.ts';

/** The actor moves the slider from similar to bridging. */
export const setReach: Command<typeof setReachGiven, boolean> = {
	id: 'setReach',
	given: setReachGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { reach }) {
		const { records } = await tx.run(
			`MATCH (t:Teacher {id: $id}) WITH t, coalesce(t.reach, 1) <> $reach AS isChanged
			SET t.reach = toInteger($reach) RETURN isChanged`,
			{ id: actor.id, reach }
		);
		return { result: records[0]?.get('isChanged') === true };
	}
};
