import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { onlyAcrossBorders } from './border.ts';
import type { Candidate } from './fold/rank.ts';
import { KINDS, labelsOf, parseNode } from './kinds.ts';
import type { StoredNode, StoredRelationship } from './model.ts';
import { RELATIONSHIPS } from './relationships.ts';

const statement = (name: string) => readFileSync(`${root}/graph/cypher/${name}.cypher`, 'utf8');

describe('the statements', () => {
	it.each(['network-neighbours', 'network-between', 'network-degrees', 'positions-relationships'])(
		'%s knows every relationship of the map',
		(name) => {
			const text = statement(name);
			const missing = RELATIONSHIPS.map(({ type }) => (type === 'ANSWERED' ? 'WROTE' : type)).filter(
				(type) => !new RegExp(`\\b${type}\\b`).test(text)
			);
			// The layout of the whole graph has no use for answers.
			expect(missing).toEqual(name === 'positions-relationships' ? ['WROTE'] : []);
		}
	);

	it('positions-nodes knows every kind', () => {
		for (const { label } of KINDS) expect(statement('positions-nodes')).toContain(label);
	});
});

describe('a name of a node', () => {
	it('may be a URI', () => {
		expect(parseNode('skill:http://data.europa.eu/esco/skill/1')).toEqual({
			node: 'skill:http://data.europa.eu/esco/skill/1',
			label: 'Skill',
			id: 'http://data.europa.eu/esco/skill/1'
		});
	});

	it.each(['', 'teacher', 'teacher:', ':t_1', 'account:u_1', `skill:${'x'.repeat(501)}`])(
		'is refused with a sentence when it is %j',
		(wrong) => {
			expect(() => parseNode(wrong)).toThrow(/names no node/);
		}
	);
});

it('shows schools only on request', () => {
	expect(labelsOf(null)).not.toContain('School');
	expect(labelsOf(['school'])).toEqual(['School']);
});

it('keeps what leads across a border and how to get there', () => {
	const at = (ref: string, distance: number, country: string | null): Candidate => ({
		node: { ref, country } as StoredNode,
		distance,
		isPinned: distance === 0
	});
	const tie = (source: string, target: string) => ({ source, target, kind: 'OFFERS' }) as StoredRelationship;
	const kept = onlyAcrossBorders({
		candidates: [
			at('me', 0, 'SE'),
			at('skill', 1, null),
			at('tiago', 2, 'PT'),
			at('anna', 1, 'SE'),
			at('bo', 2, 'SE')
		],
		relationships: [tie('me', 'skill'), tie('tiago', 'skill'), tie('me', 'anna'), tie('bo', 'skill')]
	});
	expect(kept.candidates.map(({ node }) => node.ref)).toEqual(['me', 'skill', 'tiago']);
	expect(kept.relationships).toHaveLength(2);
});
