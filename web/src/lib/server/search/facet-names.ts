import type { RequestEvent } from '@sveltejs/kit';
import { FacetNames } from '../documents/search.ts';
import { query } from '../graph.ts';

type Counts = { name: string; values: { value: string }[] }[];

/** Names in all languages of what facets hold as codes; the page chooses its language. */
export type FacetNamesFound = {
	skills: Record<string, SkillName>;
	regions: Record<string, string>;
	/** Country of whoever asks, to tell what comes over a border. */
	country: string | null;
};
export type SkillName = Awaited<ReturnType<typeof read>>['byNotation'][number];

/** Most names asked for of each facet: they are sorted by count, the rest keeps its code. */
const MOST = 100;

/** The names of the skills and regions among the values of some facets. */
export async function facetNames(
	event: Pick<RequestEvent, 'locals'>,
	facets: Counts
): Promise<FacetNamesFound> {
	const valuesOf = (name: string) =>
		facets.filter((facet) => facet.name === name).flatMap(({ values }) => values.map(({ value }) => value));
	const skills = [...new Set(valuesOf('skill'))];
	const found = await read(event, {
		skills: skills.filter((value) => !value.includes(':')).slice(0, MOST),
		uris: skills.filter((value) => value.includes(':')).slice(0, MOST),
		regions: [...new Set(valuesOf('region'))].slice(0, MOST),
		me: event.locals.actor?.id ?? ''
	});
	return {
		skills: Object.fromEntries(
			[...found.byNotation, ...found.byUri].map((skill) => [skill.notation ?? skill.uri, skill])
		),
		regions: Object.fromEntries(found.regions.map(({ code, name }) => [code, name])),
		country: found.teachers[0]?.region[0]?.country ?? null
	};
}

const read = (
	event: Pick<RequestEvent, 'locals'>,
	variables: { skills: string[]; uris: string[]; regions: string[]; me: string }
) => query(event, FacetNames, variables);
