import { createApiKey } from '../api-keys/create-api-key.ts';
import { revokeApiKey } from '../api-keys/revoke-api-key.ts';
import { askQuestion } from '../commands/ask-question.ts';
import { changeQuestion } from '../commands/change-question.ts';
import { resolverOf } from '../commands/command.ts';
import { removeQuestion } from '../commands/remove-question.ts';
import { answerIntroduction } from './answer-introduction.ts';
import { answerSuggestion } from './answer-suggestion.ts';
import { europe } from './europe.ts';
import { expand } from './expand.ts';
import { forMe } from './for-me.ts';
import { gaps } from './gaps.ts';
import { indicators } from './indicators.ts';
import { LETTER } from './letter.ts';
import { me } from './me.ts';
import { myApiKeys } from './my-api-keys.ts';
import { network } from './network.ts';
import { OWN_DATA_AND_ROLES } from './own-data-and-roles.ts';
import { PROFILE } from './profile.ts';
import { materialLanguages, unmetSkills } from './policy-tables.ts';
import { questionHelp } from './question-help.ts';
import { recentQuestions } from './recent-questions.ts';
import { replyToQuestion } from './reply-to-question.ts';
import { requestIntroduction } from './request-introduction.ts';
import { route } from './route.ts';
import { search } from './search.ts';
import { startPage } from './start-page.ts';
import { suggestionOf } from './suggestion-of.ts';
import { undoAnswer } from './undo-answer.ts';

/** What @neo4j/graphql cannot derive, one file a field. Each gets the servers from its context. */
export const RESOLVERS = {
	Query: {
		...LETTER.Query,
		...OWN_DATA_AND_ROLES.Query,
		...PROFILE.Query,
		europe,
		expand,
		forMe,
		gaps,
		indicators,
		materialLanguages,
		me,
		myApiKeys,
		network,
		questionHelp,
		recentQuestions,
		route,
		search,
		startPage,
		suggestionOf,
		unmetSkills
	},
	Mutation: {
		...LETTER.Mutation,
		...OWN_DATA_AND_ROLES.Mutation,
		...PROFILE.Mutation,
		answerIntroduction,
		answerSuggestion,
		askQuestion: resolverOf(askQuestion),
		changeQuestion: resolverOf(changeQuestion),
		createApiKey: resolverOf(createApiKey),
		removeQuestion: resolverOf(removeQuestion),
		replyToQuestion,
		requestIntroduction,
		revokeApiKey: resolverOf(revokeApiKey),
		undoAnswer
	}
};
