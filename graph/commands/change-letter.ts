import { changeLetterIn } from '../letter/change.ts';
import { type Command, isTeacher } from './command.ts';
import { changeLetterGiven } from './given/letter.ts';

/** The actor says how often her colleague letter comes, in which language, and from when on again. */
export const changeLetter: Command<typeof changeLetterGiven, boolean> = {
	id: 'changeLetter',
	given: changeLetterGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { settings: { frequency, language, pausedUntil } }) {
		const settings = {
			frequency: frequency ?? undefined,
			language: language ?? undefined,
			pausedUntil: pausedUntil === '' ? null : (pausedUntil ?? undefined)
		};
		const events = await changeLetterIn(tx, actor, settings, 'site');
		return { result: events.length > 0, events };
	}
};
