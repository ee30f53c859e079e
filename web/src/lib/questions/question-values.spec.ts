import { expect, it } from 'vitest';
import { valuesOf } from './question-values.ts';

function formOf(entries: [string, string][]): FormData {
	const form = new FormData();
	for (const [name, value] of entries) form.append(name, value);
	return form;
}

it('keeps everything as it was typed', () => {
	const form = formOf([
		['title', ' Hur? '],
		['stages', 'S1'],
		['stages', 'S2'],
		['communities', 'c_west']
	]);
	expect(valuesOf(form)).toEqual({
		...{ title: ' Hur? ', body: '', language: '', subject: '', visibility: '' },
		...{ stages: ['S1', 'S2'], topics: [], communities: ['c_west'] }
	});
});

it.each([
	['adds a topic', [['add', 'urn:b']], ['urn:a', 'urn:b']],
	['takes one away', [['drop', 'urn:a']], []],
	['takes each once', [['add', 'urn:a']], ['urn:a']]
] as [string, [string, string][], string[]][])('%s by a button', (_, pressed, topics) => {
	expect(valuesOf(formOf([['topic', 'urn:a'], ...pressed])).topics).toEqual(topics);
});
