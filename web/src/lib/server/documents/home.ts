import { graphql } from '../graphql/generated/gql.ts';

/** A suggestion with everything that its card shows. */
export const SuggestionFields = graphql(`
	fragment SuggestionFields on SuggestionCard {
		node
		kind
		id
		title
		language
		country
		region
		crossBorder
		facts {
			subjects
			stages
			languages
			school
			author
			licence
			kind
			minutes
			members
			answers
			line
		}
		reasons {
			code
			shared
			steps {
				node
				kind
				label
				language
				labelEn
				labelSv
				labelDe
				labelPt
				isMe
				relationship
				direction
				crossBorder
				weight
			}
		}
	}
`);

/** The page of a teacher. */
export const HomePage = graphql(`
	query HomePage {
		forMe {
			skills
			reach
			hidden {
				node
				kind
				label
				language
				labelEn
				labelSv
				labelDe
				labelPt
			}
			wouldBring {
				node
				label
				labelEn
				labelSv
				labelDe
				labelPt
				colleagues
				materials
			}
			cards {
				...SuggestionFields
			}
			introductions {
				id
				teacher
				name
				headline
				language
				country
				region
				crossBorder
				isMine
				state
				message
				createdAt
				outcome
				asksOutcome
			}
			answered {
				node
				kind
				id
				title
				language
				state
				until
				reason
			}
			meetings {
				id
				title
				language
				startsAt
				setting
				place
				community
				communityName
			}
		}
	}
`);

/** Her surroundings, as a picture beside it. */
export const HomeSurroundings = graphql(`
	query HomeSurroundings($me: ID!) {
		network(around: [$me], steps: 1, kinds: [teacher, skill, community], limit: 24) {
			...NetworkFields
		}
	}
`);

/** The page on which somebody says hello to a colleague. */
export const HelloPage = graphql(`
	query HelloPage($id: ID!) {
		suggestionOf(id: $id) {
			...SuggestionFields
		}
	}
`);

/** Answers a suggestion. */
export const AnswerSuggestion = graphql(`
	mutation AnswerSuggestion($node: ID!, $answer: SuggestionState!, $reason: FeedbackReason) {
		answerSuggestion(node: $node, answer: $answer, reason: $reason) {
			node
			title
			state
			until
			reason
		}
	}
`);

/** Takes an answer back. */
export const UndoAnswer = graphql(`
	mutation UndoAnswer($node: ID!) {
		undoAnswer(node: $node)
	}
`);

/** Says hello. */
export const RequestIntroduction = graphql(`
	mutation RequestIntroduction($to: ID!, $message: String) {
		requestIntroduction(to: $to, message: $message) {
			name
			state
		}
	}
`);

/** Answers a hello. */
export const AnswerIntroduction = graphql(`
	mutation AnswerIntroduction($id: ID!, $answer: IntroductionState!, $silently: Boolean!) {
		answerIntroduction(id: $id, answer: $answer, silently: $silently) {
			name
			state
		}
	}
`);

/** Moves the slider from similar to bridging. */
export const SetReach = graphql(`
	mutation SetReach($reach: Int!) {
		setReach(reach: $reach)
	}
`);

/** No reason rests on this any more. */
export const HideReason = graphql(`
	mutation HideReason($node: ID!) {
		hideReason(node: $node)
	}
`);

/** Reasons may rest on it again. */
export const ShowReason = graphql(`
	mutation ShowReason($node: ID!) {
		showReason(node: $node)
	}
`);

/** Says what came of an introduction. */
export const ReportOutcome = graphql(`
	mutation ReportOutcome($id: ID!, $outcome: IntroductionOutcome!, $setting: TieSetting!) {
		reportOutcome(id: $id, outcome: $outcome, setting: $setting) {
			id
		}
	}
`);
