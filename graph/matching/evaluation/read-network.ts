import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal, shown, type Fault } from '#ingest/fault.ts';
import { dateOrderOf, dateTimeOf } from '#ingest/values/dates.ts';
import type { Contact } from '../links/network.ts';
import type { Records } from '../links/trial.ts';
import { countryOf, wordsOf } from './person-words.ts';
import { readTable, type Columns, type Table } from './read-table.ts';

/** A network as its files give it. */
export type GivenNetwork = Records & {
	name: string;
	contacts: Contact[];
	isTimed: boolean;
	/** By the number of the person; null where no file tells. */
	countries: (string | null)[] | null;
	rejected: Fault[];
	notes: string[];
};

const TIES: Columns = {
	source: { aliases: 'sender from person1 ego i'.split(' '), required: true },
	target: { aliases: 'receiver to person2 alter recipient j'.split(' '), required: true },
	timestamp: { aliases: 'createdAt created at date time since'.split(' ') },
	weight: { aliases: 'contacts count'.split(' ') }
};
const PERSONS: Columns = {
	id: { aliases: 'uid node name person vertex'.split(' '), required: true },
	country: { aliases: ['nation'] }
};

/** Reads an edge list, and what is known of its persons. */
export async function readNetwork(
	path: string,
	{
		nodes = besides(path),
		columns = {}
	}: { nodes?: string | undefined; columns?: Record<string, string> | undefined } = {}
): Promise<GivenNetwork> {
	const wrong = Object.keys(columns).filter((name) => !(name in TIES));
	if (wrong.length)
		throw new Refusal(`--columns knows ${Object.keys(TIES).join(', ')}, but not ${wrong.join(', ')}.`);
	const table = await readTable(path, TIES, columns);
	const numbers = new Map<string, number>();
	const { contacts, isTimed } = contactsOf(table, numbers);
	if (!contacts.length) throw new Refusal(`${table.name} has no row that names two persons.`);
	const persons = nodes ? await readTable(nodes, PERSONS) : null;
	return {
		name: basename(path).replace(/\.\w+$/, ''),
		contacts,
		isTimed,
		...attributesOf(persons, numbers),
		rejected: [
			...table.faults,
			...(persons?.faults ?? []).map((fault) => ({ ...fault, file: persons!.name }))
		],
		notes: persons ? [`What is known of persons was read from ${persons.name}.`] : []
	};
}

/** The file beside the edge list, `x-edges.csv` → `x-nodes.csv`. */
function besides(path: string): string | undefined {
	const nodes = path.replace(/(edges|ties)(\.\w+)$/i, 'nodes$2');
	return nodes !== path && existsSync(nodes) ? nodes : undefined;
}

function contactsOf({ rows, faults }: Table, numbers: Map<string, number>) {
	const timeOf = clockOf(rows.map(({ values }) => values.timestamp ?? ''));
	const contacts: Contact[] = [];
	for (const { line, values } of rows) {
		const reject = (column: string, reason: string) =>
			faults.push({ line, column, value: shown(values[column]), reason });
		const { source = '', target = '', weight = '' } = values;
		const at = timeOf(values.timestamp ?? '');
		if (!source) reject('source', 'is empty');
		else if (!target) reject('target', 'is empty');
		else if (source === target) reject('target', 'is the same person as the source, and a tie needs two');
		else if (at === 'none')
			reject('timestamp', values.timestamp ? 'is neither a date nor a number' : 'is empty');
		else if (weight && !(Number(weight) > 0 && Number.isFinite(Number(weight))))
			reject('weight', 'is no number above 0');
		else contacts.push({ from: numberOf(source), to: numberOf(target), at, weight: Number(weight || 1) });
	}
	function numberOf(person: string): number {
		if (!numbers.has(person)) numbers.set(person, numbers.size);
		return numbers.get(person)!;
	}
	faults.sort((one, other) => one.line - other.line);
	const isTimed = contacts.some(({ at }) => at !== null);
	if (isTimed) contacts.sort((one, other) => one.at! - other.at!);
	return { contacts, isTimed };
}

/** How the times of a file are read: as numbers where most are, else as dates; null where it has none at all. */
function clockOf(texts: string[]): (text: string) => number | null | 'none' {
	const given = texts.filter(Boolean);
	if (!given.length) return () => null;
	const isNumber = (text: string) => /^-?\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(text);
	if (given.filter(isNumber).length * 2 > given.length) {
		return (text) => (isNumber(text) ? Number(text) : 'none');
	}
	const order = dateOrderOf(given);
	return (text) => dateTimeOf(text, order)?.getTime() ?? 'none';
}

function attributesOf(
	persons: Table | null,
	numbers: Map<string, number>
): Pick<GivenNetwork, 'words' | 'countries'> {
	if (!persons) return { words: undefined, countries: null };
	const rows = new Map(persons.rows.map(({ values }) => [values.id!, values]));
	const own = [...numbers.keys()].map((person) => rows.get(person) ?? null);
	const countries = own.map((row) => countryOf(row));
	return { words: wordsOf(own), countries: countries.some(Boolean) ? countries : null };
}
