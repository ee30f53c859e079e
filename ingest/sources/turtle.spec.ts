import { expect, test } from 'vitest';
import { Vocabulary } from './skos.ts';
import { TurtleReader, type TurtleStatement } from './turtle.ts';

const HEAD = `@base <https://example.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
# <not> a statement.
<> a skos:ConceptScheme .
`;

function read(text: string, size = 7): TurtleStatement[] {
	const reader = new TurtleReader('file:///');
	const statements: TurtleStatement[] = [];
	for (let at = 0; at < text.length; at += size) statements.push(...reader.push(text.slice(at, at + size)));
	return [...statements, ...reader.end()];
}

function conceptsOf(text: string): { rows: unknown[]; faults: number[] } {
	const vocabulary = new Vocabulary();
	const faults: number[] = [];
	for (const statement of read(text)) {
		if ('reason' in statement) faults.push(statement.line);
		else for (const quad of statement.quads) vocabulary.add(quad, statement.line);
	}
	return { rows: [...vocabulary.rows()], faults };
}

test('gathers labels in any language, and broader from both sides', () => {
	const { rows } = conceptsOf(`${HEAD}
<a> a skos:Concept ; skos:prefLabel "maps. All of them"@en, "kartor"@sv, "cartes"@fr ; skos:narrower <b.1> .
<b.1> a skos:Concept ; skos:notation "B1" ; skos:prefLabel """contour
lines"""@en-GB ; skos:altLabel "x"@de, "y"@de .
<c> a skos:Concept ; skos:prefLabel "карта"@uk .`);
	const scheme = 'https://example.org/';
	expect(rows).toEqual([
		{
			line: 6,
			values: { uri: `${scheme}a`, scheme, prefLabelEn: 'maps. All of them', prefLabelSv: 'kartor' }
		},
		{
			line: 7,
			values: {
				uri: `${scheme}b.1`,
				scheme,
				notation: 'B1',
				prefLabelEn: 'contour\nlines',
				altLabelDe: ['x', 'y'],
				broader: [`${scheme}a`]
			}
		},
		{ line: 9, values: { uri: `${scheme}c`, scheme, prefLabelOther: 'карта' } }
	]);
});

test.each([
	['an open text', '<b> a skos:Concept ; skos:prefLabel "x@en ;\n   skos:notation "N" .'],
	['a forgotten dot', '<b> a skos:Concept ; skos:prefLabel "x"@en'],
	['an unknown prefix', '<b> a skos:Concept ; nothing:label "x" .']
])('%s spoils no other statement', (_, damaged) => {
	const sound = (name: string) => `<${name}> a skos:Concept ; skos:prefLabel "${name}"@en .\n`;
	const { rows, faults } = conceptsOf(`${HEAD}${sound('a')}${damaged}\n${sound('c')}${sound('d')}`);
	expect(rows.map((row) => (row as { values: { prefLabelEn: string } }).values.prefLabelEn)).toEqual([
		'a',
		'c',
		'd'
	]);
	expect(faults).toEqual([6]);
});
