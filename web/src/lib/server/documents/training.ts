import { graphql } from '../graphql/generated/gql.ts';

/** The course and its modules. */
export const TrainingPage = graphql(`
	query TrainingPage {
		courses(limit: 1) {
			key
			hours
			titleEn
			titleSv
			titleDe
			titlePt
			promiseEn
			promiseSv
			promiseDe
			promisePt
			introductionEn
			introductionSv
			introductionDe
			introductionPt
			modules(limit: 20) {
				...ModuleFields
			}
		}
	}

	fragment ModuleFields on Module {
		key
		number
		hours
		titleEn
		titleSv
		titleDe
		titlePt
		aimEn
		aimSv
		aimDe
		aimPt
		outcomesEn
		outcomesSv
		outcomesDe
		outcomesPt
		practicumEn
		practicumSv
		practicumDe
		practicumPt
	}
`);
