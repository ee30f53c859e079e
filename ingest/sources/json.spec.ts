import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonReader, type JsonElement } from './json.ts';

function elementsOf(text: string, size = text.length || 1): JsonElement[] {
	const reader = new JsonReader();
	const elements: JsonElement[] = [];
	for (let at = 0; at < text.length; at += size) elements.push(...reader.push(text.slice(at, at + size)));
	return [...elements, ...reader.end()];
}

const valuesOf = (elements: JsonElement[]) =>
	elements.map((one) => ('value' in one ? one.value : one.reason));

test.each([
	['one object', '{"a": "}"}', [{ a: '}' }]],
	['a list', '[{"a":1},\n {"a":[2]}]', [{ a: 1 }, { a: [2] }]],
	['one object a line', '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
	['GeoJSON', '{"type":"FeatureCollection","features":[{"a":1},{"a":2}]}', [{ a: 1 }, { a: 2 }]],
	['lists and numbers where objects were due', '[[1,2],3,"x",null]', [[1, 2], 3, 'x', null]]
])('reads %s', (_, text, values) => {
	expect(valuesOf(elementsOf(text))).toEqual(values);
});

test('gives the context of an @graph to its elements', () => {
	const reader = new JsonReader();
	const text = '{"@context": {"@language": "de"}, "@graph": [{"id": "x"}]}';
	expect(valuesOf([...reader.push(text), ...reader.end()])).toEqual([{ id: 'x' }]);
	expect(reader.context).toEqual({ '@language': 'de' });
});

describe('a damaged element does not spoil its neighbours', () => {
	test.each([
		['a missing brace in a list', '[\n  {"a": 1},\n  {"a": {"b": 2,\n  {"a": 3}\n]'],
		['an open text in a list', '[\n  {"a": 1},\n  {"a": "x},\n  {"a": 3}\n]'],
		['a missing quotation mark, one a line', '{"a": 1}\n{a": 2}\n{"a": 3}'],
		['a comma too many', '[{"a": 1}, {"a": 2,,}, {"a": 3}]']
	])('%s', (_, text) => {
		const elements = elementsOf(text, 3);
		expect(valuesOf(elements)).toEqual([{ a: 1 }, expect.any(String), { a: 3 }]);
	});
});

test('reads what JSON.stringify writes, in pieces of any size', () => {
	fc.assert(
		fc.property(
			fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }),
			fc.integer({ min: 1, max: 50 }),
			fc.boolean(),
			(values, size, isIndented) => {
				const text = JSON.stringify(values, null, isIndented ? '\t' : undefined);
				expect(valuesOf(elementsOf(text, size))).toEqual(JSON.parse(text));
			}
		),
		{ numRuns: 1_000 }
	);
});
