import { KEYS_AND_INDEXES } from './0001-keys-and-indexes.ts';
import { FULLTEXT } from './0002-fulltext.ts';
import { SKILLS_BY_SCHEME } from './0003-skills-by-scheme.ts';
import { ACCOUNTS } from './0004-accounts.ts';
import { PROFILE } from './0005-profile.ts';
import { OWN_DATA } from './0006-own-data.ts';
import { PUBLIC_API } from './0007-public-api.ts';
import { LETTERS } from './0008-letters.ts';
import { SUGGESTIONS } from './0009-suggestions.ts';
import { TRAINING_TEXTS } from './0010-training-texts.ts';
import { SUGGESTION_LISTS } from './0011-suggestion-lists.ts';
import type { Migration } from './migration.ts';

/** The history of the database, in its order. */
export const MIGRATIONS: Migration[] = [
	KEYS_AND_INDEXES,
	FULLTEXT,
	SKILLS_BY_SCHEME,
	ACCOUNTS,
	PROFILE,
	OWN_DATA,
	PUBLIC_API,
	LETTERS,
	SUGGESTIONS,
	TRAINING_TEXTS,
	SUGGESTION_LISTS
];
