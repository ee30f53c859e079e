import { describe, expect, it } from 'vitest';
import { type Draft, faultsOf, withStep } from './join-draft.ts';

const EMPTY: Draft = {
	...{ name: '', headline: '', language: 'sv', languages: ['sv'], region: null, school: null },
	...{ subjects: [], stages: [], availability: 2, offers: ['urn:a'], seeks: [], step: 1 }
};

function formOf(entries: [string, string][]): FormData {
	const form = new FormData();
	for (const [name, value] of entries) form.append(name, value);
	return form;
}

describe('a step', () => {
	it('changes what it asks for and nothing else', () => {
		const form = formOf([
			['name', '  Elin '],
			['languages', 'sv'],
			['languages', 'de'],
			['availability', '9']
		]);
		expect(withStep(EMPTY, 1, form)).toEqual({ ...EMPTY, name: 'Elin', languages: ['sv', 'de'] });
	});

	it.each([
		[
			'adds a topic',
			[
				['topic', 'urn:a'],
				['add', 'urn:b']
			],
			['urn:a', 'urn:b']
		],
		[
			'takes one away',
			[
				['topic', 'urn:a'],
				['topic', 'urn:b'],
				['drop', 'urn:a']
			],
			['urn:b']
		],
		[
			'takes each once',
			[
				['topic', 'urn:a'],
				['add', 'urn:a']
			],
			['urn:a']
		]
	] as [string, [string, string][], string[]][])('%s by a button', (_, entries, offers) => {
		expect(withStep(EMPTY, 3, formOf(entries)).offers).toEqual(offers);
	});

	it('keeps the room there was when none is given', () => {
		expect(withStep(EMPTY, 4, formOf([['availability', '77']])).availability).toBe(2);
	});
});

it('asks again only for what cannot be done without', () => {
	expect(faultsOf({ ...EMPTY, languages: [] }, 1)).toEqual({ name: 'missing', languages: 'missing' });
	expect(faultsOf(EMPTY, 2)).toEqual({ region: 'missing' });
	expect(faultsOf(EMPTY, 3)).toEqual({});
});
