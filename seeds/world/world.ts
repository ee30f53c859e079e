import { type Community, readCommunities } from './communities.ts';
import { growNetwork } from './growth.ts';
import { type Introduction, introduce } from './introductions.ts';
import { type SharedMaterial, shareMaterials } from './materials.ts';
import { holdMeetings, type Meeting } from './meetings.ts';
import { type MissedSearch, searchInVain } from './missed-searches.ts';
import type { Person } from './people.ts';
import { makePopulation } from './population.ts';
import { askQuestions, type Question } from './questions.ts';
import type { School } from './schools.ts';
import { suggest, type Suggestion } from './suggestions.ts';
import { tellHistories, type Tie } from './tie-history.ts';
import { type Use, useMaterials } from './uses.ts';

/** Everything that people do in the demonstration, before it becomes rows of a graph. */
export type World = {
	communities: Community[];
	schools: School[];
	people: Person[];
	ties: Tie[];
	materials: SharedMaterial[];
	uses: Use[];
	questions: Question[];
	meetings: Meeting[];
	introductions: Introduction[];
	suggestions: Suggestion[];
	missedSearches: MissedSearch[];
};

/** The demonstration world: from the same ingredients always the same, on every machine. */
export function generateWorld(): World {
	const communities = readCommunities();
	const { people, schools } = makePopulation(communities);
	const ties = tellHistories(growNetwork(people, communities), communities);
	const materials = shareMaterials(people);
	return {
		communities,
		schools,
		people,
		ties,
		materials,
		uses: useMaterials(people, materials),
		questions: askQuestions(people, materials),
		meetings: holdMeetings(people, communities),
		introductions: introduce(people, ties),
		suggestions: suggest(people, ties, materials),
		missedSearches: searchInVain(people)
	};
}
