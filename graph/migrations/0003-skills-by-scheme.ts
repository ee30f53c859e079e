import type { Migration } from './migration.ts';

/** Skills of one scheme are read together. */
export const SKILLS_BY_SCHEME: Migration = {
	number: 3,
	name: 'skills-by-scheme',
	statements: ['CREATE INDEX Skill_scheme IF NOT EXISTS FOR (n:Skill) ON (n.scheme)']
};
