import { describe, expect, it } from 'vitest';
import { Figures } from '../current.ts';
import { assemble, type Person } from '../snapshot.ts';
import { unmetSkills } from './unmet-skills.ts';

const skill = (uri: string) => ({
	...{ uri, notation: null, prefLabelEn: uri, prefLabelOther: null },
	...{ prefLabelSv: null, prefLabelDe: null, prefLabelPt: null }
});

function people(region: string, count: number, says: Partial<Pick<Person, 'seeks' | 'offers'>>): Person[] {
	return Array.from({ length: count }, (_, index) => ({
		...{ id: `${region}-${JSON.stringify(says)}-${index}`, region, since: 0 },
		...{ subjects: [], stages: [], languages: [], communities: [], offers: [], seeks: [] },
		...says
	}));
}

const list = (uri: string) => [{ uri, since: 0 }];

const unmetOf = (persons: Person[]) => {
	const rows = { ties: [], places: [], communities: [], materials: [], members: persons.length };
	const skills = ['a', 'b'].map(skill);
	return unmetSkills(new Figures(assemble({ ...rows, people: persons, skills }, 1))).rows.map(
		({ skill: { uri }, regions, seekers }) => [uri, regions, seekers]
	);
};

describe('the skills looked for and hardly offered', () => {
	it('are summed over regions in which at least five look for them', () => {
		expect(
			unmetOf([
				...people('SE232', 6, { seeks: list('a') }),
				...people('PT150', 5, { seeks: list('a') }),
				...people('PT150', 7, { seeks: list('b') })
			])
		).toEqual([
			['a', 2, 11],
			['b', 1, 7]
		]);
	});

	it('tell nothing of fewer than five who look for one', () => {
		expect(unmetOf(people('SE232', 4, { seeks: list('a') }))).toEqual([]);
	});

	it.each([
		[0, 1],
		[4, 1],
		[5, 0]
	])('do not tell whether %i offer it or none, until five do', (offering, listed) => {
		const persons = [
			...people('SE232', 5, { seeks: list('a') }),
			...people('SE232', offering, { offers: list('a') })
		];
		expect(unmetOf(persons)).toHaveLength(listed);
	});
});
