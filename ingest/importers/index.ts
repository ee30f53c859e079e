import type { Importer } from './importer.ts';
import { accounts } from './accounts.ts';
import { answers } from './answers.ts';
import { cohorts } from './cohorts.ts';
import { communities } from './communities.ts';
import { courseTexts } from './course-texts.ts';
import { courses } from './courses.ts';
import { introductions } from './introductions.ts';
import { materials } from './materials.ts';
import { meetings } from './meetings.ts';
import { memberships } from './memberships.ts';
import { moduleTexts } from './module-texts.ts';
import { modules } from './modules.ts';
import { policyDocuments } from './policy-documents.ts';
import { questions } from './questions.ts';
import { recommendations } from './recommendations.ts';
import { regions } from './regions.ts';
import { schools } from './schools.ts';
import { skills } from './skills.ts';
import { stages } from './stages.ts';
import { subjects } from './subjects.ts';
import { suggestions } from './suggestions.ts';
import { teachers } from './teachers.ts';
import { ties } from './ties.ts';
import { uses } from './uses.ts';

/** All importers, in the order in which a new graph is filled. Those that accept no file serve the demonstration data. */
export const IMPORTERS: Importer[] = [
	regions,
	skills,
	schools,
	communities,
	teachers,
	materials,
	ties,
	subjects,
	stages,
	memberships,
	questions,
	answers,
	meetings,
	uses,
	courses,
	courseTexts,
	modules,
	moduleTexts,
	policyDocuments,
	recommendations,
	cohorts,
	accounts,
	introductions,
	suggestions
];
