import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { publicId } from '#graph/public-id.ts';
import { findSources } from '../sources/bytes.ts';
import { readRows } from '../sources/rows.ts';
import { text } from '../values/values.ts';
import type { ImportContext, Importer, Values } from './importer.ts';

/** What a file about the persons of a network says of one. */
export type Person = { country?: string; role?: string; stage?: string };

/** More persons than this are no network that a map could show. */
const MAX_PERSONS = 1_000_000;

/** Columns of such a file; read like any table. */
const PERSONS: Importer = {
	name: 'ties',
	about: 'Persons of a network',
	accepts: ['csv', 'xlsx'],
	columns: {
		id: {
			about: 'Number or name in the edge list',
			type: text(200),
			required: true,
			aliases: ['uid', 'node', 'name', 'person', 'vertex']
		},
		country: { about: 'ISO 3166 code', type: text(2), aliases: ['nation'] },
		role: { about: 'What the person does', type: text(100), aliases: ['role1', 'position'] },
		stage: { about: 'Whom the person teaches', type: text(100), aliases: ['grades', 'level'] }
	},
	sample: 'ties-nodes.csv',
	keyOf: ({ id }) => String(id),
	begin: () => () => ({ column: null, reason: 'is read together with the ties' }),
	statement: ''
};

/** The file named by `--nodes`, or the one beside the edge list (`x-edges.csv` → `x-nodes.csv`); null without one. */
export async function findPersons(
	context: ImportContext
): Promise<{ file: string; all: Map<string, Person> } | null> {
	const path = context.nodes ?? besides(context.path);
	if (!path) return null;
	const all = new Map<string, Person>();
	const [source] = await findSources(path, []);
	for await (const rows of readRows(source!, PERSONS, {
		columns: {},
		note: () => undefined,
		onBytes: () => undefined
	})) {
		for (const row of rows)
			if ('values' in row && all.size < MAX_PERSONS) all.set(String(row.values.id), row.values);
	}
	context.note(`${all.size.toLocaleString('en')} persons were taken from ${basename(path)}.`);
	return { file: basename(path), all };
}

function besides(path: string | null): string | null {
	const nodes = path?.replace(/(edges|ties)(\.\w+)$/i, 'nodes$2');
	return nodes && nodes !== path && existsSync(nodes) ? nodes : null;
}

/** The person as the statement makes her: a number in a network, not a name. */
export function personRow(network: string, number: string, person: Person | null): Values & { id: string } {
	const key = `${network}:${number}`;
	const words = [person?.role, person?.stage].filter((word) => word && word !== 'NULL');
	return {
		id: publicId('Teacher', key),
		key,
		region: regionOf(person?.country),
		set: { name: `${network} · ${number}`, ...(words.length && { headline: words.join(' · ') }) }
	};
}

function regionOf(country: string | undefined): string | null {
	const code = country?.trim().toUpperCase() ?? '';
	return { GR: 'EL', GB: 'UK' }[code] ?? (/^[A-Z]{2}$/.test(code) ? code : null);
}
