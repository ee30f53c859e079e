import * as v from 'valibot';
import { changeProfileGiven, type ProfileGiven } from '#graph/commands/given/profile.ts';

/** Why a field was not taken: the page has a sentence for each. */
export type Fault = 'missing' | 'too_long' | 'unknown';
export type Faults = Record<string, Fault>;

/** The texts of a form under one name, empty ones left out. */
export const values = (form: FormData, name: string): string[] =>
	form
		.getAll(name)
		.map(String)
		.filter((value) => value !== '');

export const value = (form: FormData, name: string): string => form.get(name)?.toString() ?? '';

/**
 * Checks a profile by the schema of its command, before it is sent: what is wrong is said beside its field.
 *
 * @param given  only what the form asks for
 */
export function checkProfile(given: Record<string, unknown>): { profile: ProfileGiven; faults: Faults } {
	const checked = v.safeParse(changeProfileGiven, { profile: given });
	if (checked.success) return { profile: checked.output.profile, faults: {} };
	const faults: Faults = {};
	for (const issue of checked.issues) {
		const field = v.getDotPath(issue)?.split('.')[1];
		if (field) faults[field] ??= faultOf(issue.message);
	}
	return { profile: {}, faults };
}

function faultOf(message: string): Fault {
	if (message.includes('missing')) return 'missing';
	return message.includes('at most') || message.includes('long') ? 'too_long' : 'unknown';
}
