import type { Migration } from './migration.ts';

/** What suggestions are asked for by their moment: answers that teach, and hellos that run out. */
export const SUGGESTIONS: Migration = {
	number: 9,
	name: 'suggestions',
	statements: [
		'CREATE INDEX Suggestion_answeredAt IF NOT EXISTS FOR (n:Suggestion) ON (n.answeredAt)',
		'CREATE INDEX Suggestion_experiment IF NOT EXISTS FOR (n:Suggestion) ON (n.experiment)',
		'CREATE INDEX Introduction_state IF NOT EXISTS FOR (n:Introduction) ON (n.state)',
		'CREATE CONSTRAINT Experiment_id IF NOT EXISTS FOR (n:Experiment) REQUIRE n.id IS UNIQUE'
	]
};
