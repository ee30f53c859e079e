import { graphql } from '../graphql/generated/gql.ts';

/** What is known of whoever is signed in, in figures. */
export const MyData = graphql(`
	query MyData {
		myData {
			relationships
			coolingDays
			sections {
				section
				count
				fate
			}
			deletion {
				askedAt
				dueAt
			}
		}
	}
`);

/** Everything about whoever is signed in. */
export const ExportMyData = graphql(`
	mutation ExportMyData($language: Language!) {
		exportMyData(language: $language) {
			exportedAt
			json
		}
	}
`);

/** She wishes to be deleted. */
export const AskDeletion = graphql(`
	mutation AskDeletion($isSure: Boolean!) {
		askDeletion(isSure: $isSure) {
			dueAt
		}
	}
`);

/** She stays after all. */
export const UndoDeletion = graphql(`
	mutation UndoDeletion {
		undoDeletion
	}
`);

/** What happened to her rights and data. */
export const MyLog = graphql(`
	query MyLog($before: String) {
		myLog(first: 20, before: $before) {
			next
			events {
				id
				at
				action
				by
				name
				community
				details {
					name
					value
				}
			}
		}
	}
`);
