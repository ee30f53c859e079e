import { describe, expect, it } from 'vitest';
import { peopleSkills, type Person } from './people-skills.ts';

const person = (id: string, more: Partial<Person> = {}): Person => ({
	...{ id, takesPart: true, languages: ['sv'], cluster: null, country: 'SE', communities: [] },
	...{ showsCommunities: true, offers: [], showsOffers: true, seeks: [], showsSeeks: true },
	...more
});

const HIERARCHY = [
	{ narrower: 'fractions', broader: 'numbers' },
	{ narrower: 'decimals', broader: 'numbers' }
];

const waysOf = (
	others: Person[],
	me = person('m', { offers: ['chess'], seeks: ['fractions'] }),
	most = 100
) => peopleSkills([me, ...others], HIERARCHY, 0, most).waysTo(me.id)!;

describe('who comes into question', () => {
	it('is first who helps and is helped', () => {
		const both = person('z', { offers: ['fractions'], seeks: ['chess'] });
		expect(waysOf([person('a', { offers: ['fractions'] }), both]).direct).toEqual(['z', 'a']);
	});

	it('is not who takes no part, speaks no common language, or shows it to fewer people', () => {
		const offers = ['fractions'];
		const nobody = [
			person('silent', { offers, takesPart: false }),
			person('mute', { offers, languages: ['fi'] }),
			person('shy', { offers, showsOffers: false })
		];
		expect(waysOf(nobody).direct).toEqual([]);
	});

	it('is also who offers what lies next to it, other than what is sought itself', () => {
		const { direct, nearby } = waysOf([
			person('same', { offers: ['fractions'] }),
			person('broader', { offers: ['numbers'] }),
			person('sister', { offers: ['decimals'] })
		]);
		expect(direct).toEqual(['same']);
		expect(nearby).toEqual(['broader', 'sister']);
	});

	it('bridges to other communities, abroad first', () => {
		const me = person('m', { seeks: ['fractions'], communities: ['west'], cluster: 1 });
		const offers = ['fractions'];
		const { bridging } = waysOf(
			[
				person('home', { offers, communities: ['north'] }),
				person('abroad', { offers, communities: ['porto'], country: 'PT' }),
				person('member', { offers, communities: ['west'] }),
				person('alone', { offers }),
				person('near', { offers, communities: ['north'], cluster: 1 }),
				person('discreet', { offers, communities: ['north'], showsCommunities: false })
			],
			me
		);
		expect(bridging).toEqual(['abroad', 'home']);
	});

	it('is told from her own place on where there are more than can be told', () => {
		const others = ['a', 'b', 'x', 'y'].map((id) => person(id, { offers: ['fractions'] }));
		expect(waysOf(others, undefined, 2).direct).toEqual(['x', 'y']);
	});

	it('is nobody for somebody who came later', () => {
		expect(peopleSkills([], [], 0).waysTo('new')).toBeNull();
	});
});
