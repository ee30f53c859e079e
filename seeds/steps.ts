import { pieceRows } from './pieces.ts';
import { readPolicy } from './policy.ts';
import {
	accountRows,
	cohortRows,
	communityRows,
	membershipRows,
	schoolRows,
	teacherRows,
	tieRows
} from './people-rows.ts';
import { regionRows, skillRows, stageRows, subjectRows } from './scheme-rows.ts';
import { readTraining } from './training.ts';
import {
	answerRows,
	introductionRows,
	materialRows,
	meetingRows,
	questionRows,
	suggestionRows,
	useRows
} from './work-rows.ts';
import type { World } from './world/world.ts';

/** Rows for one importer. */
export type SeedStep = { title: string; importer: string; rows: Record<string, unknown>[] };

/** Day on which the learning material was published. */
const EDITION = '2026-11-23T09:00:00Z';

/** The world as rows, in the order in which they point to each other. */
export function stepsOf(world: World): SeedStep[] {
	const { course, courseTexts, modules, moduleTexts } = readTraining();
	const { documents, recommendations } = readPolicy();
	return [
		{ title: 'Regions', importer: 'regions', rows: regionRows() },
		{ title: 'Skills', importer: 'skills', rows: skillRows() },
		{ title: 'Subjects', importer: 'subjects', rows: subjectRows() },
		{ title: 'Stages', importer: 'stages', rows: stageRows() },
		{ title: 'Schools', importer: 'schools', rows: schoolRows(world) },
		{ title: 'Communities', importer: 'communities', rows: communityRows(world) },
		{ title: 'Teachers', importer: 'teachers', rows: teacherRows(world) },
		{ title: 'Memberships', importer: 'memberships', rows: membershipRows(world) },
		{ title: 'Materials', importer: 'materials', rows: materialRows(world) },
		{ title: 'Learning material for facilitators', importer: 'materials', rows: pieceRows(EDITION) },
		{ title: 'Ties', importer: 'ties', rows: tieRows(world) },
		{ title: 'Uses in class', importer: 'uses', rows: useRows(world) },
		{ title: 'Everyday questions', importer: 'questions', rows: questionRows(world) },
		{ title: 'Answers', importer: 'answers', rows: answerRows(world) },
		{ title: 'Meetings', importer: 'meetings', rows: meetingRows(world) },
		{ title: 'Introductions', importer: 'introductions', rows: introductionRows(world) },
		{ title: 'Suggestions', importer: 'suggestions', rows: suggestionRows(world) },
		{ title: 'Training', importer: 'courses', rows: [course] },
		{ title: 'Texts of the training', importer: 'course-texts', rows: courseTexts },
		{ title: 'Modules', importer: 'modules', rows: modules },
		{ title: 'Texts of the modules', importer: 'module-texts', rows: moduleTexts },
		{ title: 'Cohorts', importer: 'cohorts', rows: cohortRows(world) },
		{ title: 'Policy document', importer: 'policy-documents', rows: documents },
		{ title: 'Recommendations', importer: 'recommendations', rows: recommendations },
		{ title: 'Accounts', importer: 'accounts', rows: accountRows() }
	];
}
