import { colleaguesByMeaning, materialsByMeaning } from './by-meaning.ts';
import { fromGraph } from './from-graph.ts';
import { fromPeople } from './from-people.ts';
import type { CandidateSource } from './source.ts';

/** Every way to a suggestion. A new one is a line here, and a statement where it asks the graph. */
export const SOURCES: CandidateSource[] = [
	fromPeople(
		fromGraph(
			'suggest-colleagues',
			'teacher',
			'Colleagues who offer what the actor looks for, look for what she offers, or work with somebody she works with.'
		),
		'direct'
	),
	fromPeople(
		fromGraph(
			'suggest-colleagues-nearby',
			'teacher',
			'Colleagues whose skills lie next to the actor’s in the hierarchy.'
		),
		'nearby'
	),
	fromPeople(
		fromGraph(
			'suggest-colleagues-bridging',
			'teacher',
			'Colleagues of other clusters and communities who offer what the actor looks for, or look for what she offers.'
		),
		'bridging'
	),
	colleaguesByMeaning,
	fromGraph(
		'suggest-materials',
		'material',
		'Materials that teach what the actor looks for or asked about, or that a colleague of hers used.'
	),
	fromGraph(
		'suggest-materials-nearby',
		'material',
		'Materials that teach a skill next to one the actor looks for.'
	),
	materialsByMeaning,
	fromGraph(
		'suggest-communities',
		'community',
		'Communities of colleagues, and those that work on what the actor looks for or offers.'
	),
	fromGraph('suggest-questions', 'question', 'Everyday questions about what the actor offers.')
];
