import type { SearchCollection } from './collection.ts';

/** Every collection of the search index. */
export const COLLECTIONS: SearchCollection[] = [
	{
		name: 'materials',
		kind: 'material',
		label: 'Material',
		key: 'id',
		projection: 'search-materials',
		queryBy: [
			['title', 8],
			['keywords', 6],
			['skills', 5],
			['parts', 4],
			['description', 2]
		],
		facets: ['skill', 'subject', 'stage', 'language', 'kind', 'licence', 'country', 'region']
	},
	{
		name: 'people',
		kind: 'teacher',
		label: 'Teacher',
		key: 'id',
		projection: 'search-people',
		queryBy: [
			['title', 8],
			['skills', 5],
			['description', 3],
			['keywords', 2],
			['parts', 2]
		],
		facets: ['skill', 'subject', 'stage', 'language', 'country', 'region']
	},
	{
		name: 'communities',
		kind: 'community',
		label: 'Community',
		key: 'id',
		projection: 'search-communities',
		queryBy: [
			['title', 8],
			['skills', 5],
			['description', 3],
			['keywords', 2],
			['parts', 2]
		],
		facets: ['skill', 'kind', 'language', 'country', 'region']
	},
	{
		name: 'skills',
		kind: 'skill',
		label: 'Skill',
		key: 'uri',
		projection: 'search-skills',
		queryBy: [
			['title', 6],
			['skills', 8],
			['parts', 4],
			['description', 1]
		],
		facets: ['kind']
	},
	{
		name: 'questions',
		kind: 'question',
		label: 'Question',
		key: 'id',
		projection: 'search-questions',
		queryBy: [
			['title', 8],
			['skills', 5],
			['parts', 4],
			['description', 3]
		],
		facets: ['skill', 'subject', 'stage', 'language', 'country']
	}
];

/** @throws when no collection bears the name: marks come from our own statements only. */
export function collectionNamed(name: string): SearchCollection {
	const found = COLLECTIONS.find((collection) => collection.name === name);
	if (!found) throw new Error(`No search collection is called "${name}".`);
	return found;
}
