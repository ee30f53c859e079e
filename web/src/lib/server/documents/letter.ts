import { graphql } from '../graphql/generated/gql.ts';

/** How the letters of the reader come. */
export const MyLetter = graphql(`
	query MyLetter {
		myLetter {
			frequency
			language
			pausedUntil
			nextAt
			isTakingPart
			hasAddress
			feed {
				hint
				createdAt
			}
		}
	}
`);

/** What her next letter would propose. */
export const NextLetter = graphql(`
	query NextLetter {
		nextLetter {
			...SuggestionFields
		}
	}
`);

export const ChangeLetter = graphql(`
	mutation ChangeLetter($settings: LetterSettingsInput!) {
		changeLetter(settings: $settings)
	}
`);

export const RenewLetterFeed = graphql(`
	mutation RenewLetterFeed {
		renewLetterFeed
	}
`);

export const EndLetterFeed = graphql(`
	mutation EndLetterFeed {
		endLetterFeed
	}
`);

export const LetterLinkFields = graphql(`
	fragment LetterLinkFields on LetterLink {
		state
		answer
		node
		title
		language
		until
	}
`);

/** A link of a letter, looked at. */
export const LetterLink = graphql(`
	query LetterLink($token: String!) {
		letterLink(token: $token) {
			...LetterLinkFields
		}
	}
`);

/** A link of a letter, used. */
export const AnswerFromLetter = graphql(`
	mutation AnswerFromLetter($token: String!, $reason: FeedbackReason) {
		answerFromLetter(token: $token, reason: $reason) {
			...LetterLinkFields
		}
	}
`);
