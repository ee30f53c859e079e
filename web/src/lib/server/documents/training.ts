import { graphql } from '../graphql/generated/gql.ts';

/** The course and its modules, in the reader's language and the one that stands in for it. */
export const TrainingPage = graphql(`
	query TrainingPage($languages: [Language!]!) {
		courses(limit: 1) {
			key
			hours
			texts(where: { language: { in: $languages } }, limit: 2) {
				language
				title
				promise
				body
			}
			modules(limit: 20) {
				key
				number
				hours
				texts(where: { language: { in: $languages } }, limit: 2) {
					language
					title
					aim
				}
			}
		}
	}
`);

/** The page by which a school books the course. */
export const AnnouncementPage = graphql(`
	query AnnouncementPage($languages: [Language!]!) {
		courses(limit: 1) {
			texts(where: { language: { in: $languages } }, limit: 2) {
				language
				title
				announcement
				announcementPromise
			}
		}
	}
`);

/** One module, whole. */
export const ModulePage = graphql(`
	query ModulePage($key: ID!, $languages: [Language!]!) {
		modules(where: { key: { eq: $key } }, limit: 1) {
			number
			hours
			hoursBefore
			hoursWeek
			hoursAfter
			place
			texts(where: { language: { in: $languages } }, limit: 2) {
				language
				title
				aim
				outcomes
				plan
				practicum
				materials
				evidence
				frameworks
				brief
			}
			pieces(limit: 40) {
				id
				title
				language
				minutes
			}
		}
	}
`);
