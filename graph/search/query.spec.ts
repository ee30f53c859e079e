import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../context.ts';
import { audienceOf, tokensOf } from './audience.ts';
import type { SearchCollection } from './collections/collection.ts';
import { COLLECTIONS } from './collections/index.ts';
import { filterBy } from './query.ts';

const RUNS = { numRuns: 10_000 };
const teacher = fc.constant<Role[]>(['teacher']);

/** Texts that try to leave the place they are put in. */
const hostile = fc.oneof(
	fc.string(),
	fc.stringMatching(/^[`\][&|:=(), a-z]{0,30}$/),
	fc.constantFrom('` || audience:=[`owner:t_1`]', '`],audience:=*', '\\`', '``', '`\n&& id:*')
);

const actor: fc.Arbitrary<Actor | null> = fc.option(
	fc.record({
		id: hostile,
		roles: teacher,
		communities: fc.array(hostile, { maxLength: 3 }),
		facilitates: fc.constant<string[]>([])
	})
);

const SKELETON = /^audience:=\[(Q(,Q)*)\]( && \w+:=\[Q(,Q)*\])*$/;

describe('the filter of a search', () => {
	it('has the same form whatever is asked for and whoever asks', () => {
		const [collection] = COLLECTIONS.filter(({ name }) => name === 'materials') as [SearchCollection];
		fc.assert(
			fc.property(actor, fc.array(hostile, { minLength: 1, maxLength: 4 }), (who, values) => {
				const facet = 'skill';
				const filter = filterBy(
					{
						query: '',
						collection,
						filters: { [facet]: values },
						exact: false,
						page: 1,
						perPage: 20,
						actor: who
					},
					[facet]
				);
				const quoted = filter.match(/`[^`]*`/g) ?? [];
				expect(filter.replaceAll(/`[^`]*`/g, 'Q')).toMatch(SKELETON);
				expect(quoted).toHaveLength(tokensOf(who).length + values.length);
			}),
			RUNS
		);
	});
});

/** Few identifiers, so that actors and things meet. */
const id = fc.constantFrom<string[]>('1', '2', '3');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const LEVELS = ['private', 'communities', 'members', 'public'];

describe('who may see a document', () => {
	const isSeen = (visibility: string, communities: string[], owners: string[], who: Actor | null) => {
		const tokens = tokensOf(who);
		return audienceOf(visibility, communities, owners).some((one) => tokens.includes(one));
	};
	const asker = fc.option(
		fc.record({
			id,
			roles: teacher,
			communities: ids,
			facilitates: fc.constant<string[]>([])
		})
	);

	it('is the rule of the schema', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LEVELS), ids, ids, asker, (visibility, communities, owners, who) => {
				const rule =
					visibility === 'public' ||
					(who !== null &&
						(visibility === 'members' ||
							owners.includes(who.id) ||
							(visibility === 'communities' && communities.some((one) => who.communities.includes(one)))));
				expect(isSeen(visibility, communities, owners, who)).toBe(rule);
			}),
			RUNS
		);
	});

	it('never grows when a thing is shown to fewer people, and never shrinks when somebody joins a community', () => {
		fc.assert(
			fc.property(
				fc.nat({ max: LEVELS.length - 2 }),
				ids,
				ids,
				asker,
				id,
				(level, communities, owners, who, joined) => {
					const [stricter, wider] = [LEVELS[level]!, LEVELS[level + 1]!];
					const now = isSeen(stricter, communities, owners, who);
					if (now) expect(isSeen(wider, communities, owners, who)).toBe(true);
					if (now && who)
						expect(
							isSeen(stricter, communities, owners, { ...who, communities: [...who.communities, joined] })
						).toBe(true);
				}
			),
			RUNS
		);
	});
});
