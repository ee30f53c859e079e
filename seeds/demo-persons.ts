import { type Language, readYaml } from './ingredients.ts';
import type { CastMember } from './world/people.ts';

/** Somebody whom a visitor of the demonstration may be. */
export type DemoPerson = {
	key: string;
	role: 'teacher' | 'facilitator' | 'policymaker' | 'administrator';
	name: string;
	language: Language;
};

type Account = { key: string; name: string; roles: DemoPerson['role'][]; locale: Language };

/** The sign-in list of the demonstration: four teachers, four facilitators, a policymaker, an administrator. */
export const DEMO_PERSONS: DemoPerson[] = [
	...readYaml<CastMember[]>('world/cast.yaml')
		.filter(({ demo }) => demo)
		.map(({ key, name, language, facilitates }): DemoPerson => ({
			key: `seed:teacher-${key}`,
			role: facilitates ? 'facilitator' : 'teacher',
			name,
			language
		})),
	...readYaml<Account[]>('world/accounts.yaml').map(({ key, name, roles, locale }): DemoPerson => ({
		key: `seed:account-${key}`,
		role: roles[0]!,
		name,
		language: locale
	}))
];
