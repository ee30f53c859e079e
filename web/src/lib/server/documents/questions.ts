import { graphql } from '../graphql/generated/gql.ts';

/** A page of everyday questions, newest first. */
export const QuestionsPage = graphql(`
	query QuestionsPage($before: DateTime, $language: Language, $subject: String) {
		recentQuestions(first: 15, before: $before, language: $language, subject: $subject) {
			next
			questions {
				id
				title
				body
				language
				subject
				stages
				createdAt
				country
				answers
				about {
					notation
					labelEn
					labelSv
					labelDe
					labelPt
				}
			}
		}
	}
`);

/** One question. */
export const QuestionPage = graphql(`
	query QuestionPage($id: ID!) {
		questions(where: { id: { eq: $id } }, limit: 1) {
			id
			title
			body
			language
			subject
			stages
			visibility
			createdAt
			askedBy(limit: 1) {
				...QuestionPerson
			}
			about(limit: 10) {
				uri
				notation
				prefLabelEn
				prefLabelSv
				prefLabelDe
				prefLabelPt
				prefLabelOther
			}
			sharedIn(limit: 5) {
				id
				name
				language
			}
		}
	}

	fragment QuestionPerson on Teacher {
		id
		name
		region(limit: 1) {
			name
			country
		}
	}
`);

/** What answers it: asked apart, since one query for both takes the server long to plan. */
export const QuestionAnswers = graphql(`
	query QuestionAnswers($id: ID!) {
		questions(where: { id: { eq: $id } }, limit: 1) {
			answeringMaterials(limit: 10) {
				id
				title
				language
				kind
				minutes
			}
			answers(limit: 50) {
				id
				body
				language
				createdAt
				byFormerMember
				writtenBy(limit: 1) {
					...QuestionPerson
				}
			}
		}
	}
`);

/** Who and what could help with it. */
export const QuestionHelp = graphql(`
	query QuestionHelp($id: ID!) {
		questionHelp(id: $id) {
			people {
				id
				name
				languages
				country
				region
				skill {
					...QuestionSkillFields
				}
			}
			materials {
				id
				title
				language
				kind
				minutes
				skill {
					...QuestionSkillFields
				}
			}
		}
	}

	fragment QuestionSkillFields on QuestionSkill {
		notation
		labelEn
		labelSv
		labelDe
		labelPt
	}
`);

/** Replies to a question. */
export const ReplyToQuestion = graphql(`
	mutation ReplyToQuestion($question: ID!, $body: String!, $language: Language!) {
		replyToQuestion(question: $question, body: $body, language: $language)
	}
`);

/** What its form needs: the communities of whoever asks, and the topic she comes with. */
export const QuestionChoices = graphql(`
	query QuestionChoices($notations: [String!]!, $uris: [ID!]!) {
		myProfile {
			communities {
				id
				name
				language
			}
		}
		byNotation: skills(where: { notation: { in: $notations } }, limit: 5) {
			...SkillName
		}
		byUri: skills(where: { uri: { in: $uris } }, limit: 5) {
			...SkillName
		}
	}
`);

/** What may answer a question that is being written. */
export const MayAnswer = graphql(`
	query MayAnswer($query: String!, $language: Language) {
		questions: search(query: $query, collection: questions, language: $language, perPage: 3) {
			hits {
				...SearchHitFields
			}
		}
		materials: search(query: $query, collection: materials, language: $language, perPage: 3) {
			hits {
				...SearchHitFields
			}
		}
		people: search(query: $query, collection: people, language: $language, perPage: 3) {
			hits {
				...SearchHitFields
			}
		}
	}
`);

/** Asks a question. */
export const AskQuestion = graphql(`
	mutation AskQuestion($draft: ID!, $question: QuestionInput!) {
		askQuestion(draft: $draft, question: $question)
	}
`);

/** Changes a question of one's own. */
export const ChangeQuestion = graphql(`
	mutation ChangeQuestion($id: ID!, $question: QuestionInput!) {
		changeQuestion(id: $id, question: $question)
	}
`);

/** Takes a question of one's own away. */
export const RemoveQuestion = graphql(`
	mutation RemoveQuestion($id: ID!) {
		removeQuestion(id: $id)
	}
`);
