import type { DateTime, Integer } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import * as v from 'valibot';
import { stages } from './education.ts';
import { dateTime, integer, list, text, type ValueType } from './values.ts';

/** Code, URI, key or label of another thing. */
export const reference: ValueType<string> = text(1_000);
export const references: ValueType<string[]> = list(reference);

/** A skill with how well it is known or how pressing the need is; `ref` is any name of the skill. */
export type SkillReference = {
	ref: string;
	level: Integer;
	stages: string[] | null;
	createdAt: DateTime<number> | null;
};

const LEVEL = integer(1, 3);

const written = v.pipe(
	v.string(),
	v.transform((value) => {
		const [, ref, level] = /^(.*?)(?::([1-3]))?$/su.exec(value)!;
		return { ref: ref!.trim(), level: neo4j.int(level ?? 2), stages: null, createdAt: null };
	})
);

const given = v.object({
	ref: reference,
	level: v.optional(LEVEL, 2) as ValueType<Integer>,
	stages: v.optional(v.nullable(stages), null),
	createdAt: v.optional(v.nullable(dateTime), null)
});

/** Skills with a level from 1 to 3 after a colon, 2 where none stands: `MAT04:3|Bruchrechnung`. */
export const skillReferences: ValueType<SkillReference[]> = list(
	v.union([written, given], 'is no skill') as ValueType<SkillReference>
);
