import { type GraphQLObjectType, getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../schema.ts';

let schema: GraphQLSchema;

beforeAll(async () => {
	schema = await buildSchema();
});

/** Words by which a person could be measured. */
const MEASURES =
	/score|rank|exposure|popular|centrality|betweenness|rating|points|accept(ed|ance)(Rate|Count)/i;

/** Types that stand for figures of many, where such a word is about no person. */
const OF_MANY = new Set(['ExperimentArm', 'ExperimentOutcome']);

const typesOf = (): GraphQLObjectType[] =>
	Object.values(schema.getTypeMap())
		.filter(isObjectType)
		.filter(({ name }) => !name.startsWith('__'));

describe('the promise that nobody is measured', () => {
	it('holds for every field of the API', () => {
		const found = typesOf()
			.filter(({ name }) => !OF_MANY.has(name))
			.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
			.filter((place) => MEASURES.test(place.split('.')[1]!));
		expect(found).toEqual([]);
	});

	it('leaves no number on a suggestion but what the thing itself says of it', () => {
		const numbers = ['SuggestionCard', 'SuggestionReason', 'ReasonStep', 'SuggestionFacts'].flatMap(
			(name) => {
				const type = schema.getType(name) as GraphQLObjectType;
				return Object.values(type.getFields())
					.filter((field) => ['Int', 'Float'].includes(getNamedType(field.type).name))
					.map((field) => `${name}.${field.name}`);
			}
		);
		// How strong her own need is, minutes of a lesson, members of a community, replies to a question.
		expect(numbers.sort()).toEqual([
			'ReasonStep.weight',
			'SuggestionFacts.answers',
			'SuggestionFacts.members',
			'SuggestionFacts.minutes'
		]);
	});

	it('gives suggestions by no other way than the reader’s own page', () => {
		const leading = typesOf().flatMap((type) =>
			Object.values(type.getFields())
				.filter((field) => /^(Suggestion|SuggestionCard|Suggestions)$/.test(getNamedType(field.type).name))
				.map((field) => `${type.name}.${field.name}`)
		);
		// Those of the node type are guarded by `madeTo`: the visibility matrix holds that.
		expect(leading.filter((place) => !/Edge|Connection|Feedback/.test(place)).sort()).toEqual([
			'Query.forMe',
			'Query.suggestionOf',
			'Query.suggestions',
			'Suggestions.cards'
		]);
	});

	it('shows an administrator sums of an experiment, and nothing that leads to a person', () => {
		const reached = new Set<string>();
		const walk = (name: string) => {
			const type = schema.getType(name);
			if (reached.has(name) || !isObjectType(type)) return;
			reached.add(name);
			Object.values(type.getFields()).forEach((field) => walk(getNamedType(field.type).name));
		};
		walk('Experiments');
		expect([...reached].sort()).toEqual([
			'Estimate',
			'ExperimentArm',
			'ExperimentFigures',
			'ExperimentOutcome',
			'ExperimentReport',
			'Experiments',
			'StrategyChoice'
		]);
	});
});
