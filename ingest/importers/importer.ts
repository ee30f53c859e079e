import type { Driver } from 'neo4j-driver';
import type { SourceKind } from '../sources/encoding.ts';
import type { ValueType } from '../values/values.ts';

/** A row as its source gives it, by the names of our columns. */
export type Values = Record<string, unknown>;

/** Labels that a column may point to. */
export type ReferredLabel =
	| 'Teacher'
	| 'School'
	| 'Community'
	| 'Material'
	| 'Question'
	| 'Meeting'
	| 'Region'
	| 'Skill'
	| 'Course'
	| 'Module'
	| 'PolicyDocument';

/** One column: what it means, how its cell becomes a value, and what it points to. */
export type Column = {
	about: string;
	type: ValueType;
	/** A row without it is rejected; a table that lacks the column is refused. */
	required?: true;
	/** Names of the same column in other people's files; case, spaces and underscores do not matter. */
	aliases?: string[];
	/** What the value names: it is looked up, and a row that names nothing known is rejected. */
	refers?: ReferredLabel;
	/** Not a property of the node: the importer's statement gets it beside `set`. */
	isApart?: true;
};

/** Why a row is not taken, found by an importer. */
export type RowFault = { column: string | null; reason: string };

/** What the statement of an importer gets for one row. */
export type GraphRow = {
	key: string;
	/** Properties to store; an empty cell is null and takes the property away, a missing column leaves it. */
	set: Values;
	[more: string]: unknown;
};

/** What an importer may look at before the first row. */
export type ImportContext = {
	driver: Driver;
	/** Name of the source: `--name`, or the name of the file without its ending. */
	source: string;
	/** Path or address of the first file, null for rows that a program gives. */
	path: string | null;
	/** Path of a file about the persons of a network (`--nodes`). */
	nodes: string | null;
	firstRows: Values[];
	isDryRun: boolean;
	/** Was the person of this identifier erased at her wish? */
	isErased(id: string): boolean;
	/** Says something in the report. */
	note(sentence: string): void;
};

/** Turns the checked values of one row into what the statement gets. */
export type Finish = (record: Values) => GraphRow | GraphRow[] | RowFault;

/** A source of rows and what becomes of them: one object a file, listed in index.ts. */
export type Importer = {
	name: string;
	about: string;
	/** Empty: only the loader of the demonstration data gives such rows. */
	accepts: SourceKind[];
	columns: Record<string, Column>;
	/** A table has to have one of these columns. */
	anyOf?: string[];
	/** Small invented file in ingest/samples. */
	sample: string | null;
	/** What an element of a JSON file says, by our columns. */
	fromJson?: (element: Values) => Values | RowFault | Promise<Values | RowFault>;
	/** Label of the things made, where rows of one file may point to each other. */
	label?: ReferredLabel;
	/** What makes a row the same as one met before; a second row of the same key is rejected. */
	keyOf(record: Values): string;
	/** Other names by which rows of the same source point to this one. */
	namesOf?(record: Values): string[];
	/** May several rows have the same key? Then each is counted on its own (contacts between two persons). */
	isRepeatable?: true;
	/** Do these first rows not tell yet how the file is to be read? Then more are held back before any is taken. */
	needsMore?(firstRows: Values[]): boolean;
	/** The same importer for other data, chosen from the first rows. */
	variant?(context: ImportContext): Promise<Importer>;
	begin(context: ImportContext): Finish | Promise<Finish>;
	/** Name of the statement in graph/cypher, which gets $rows and $source and returns counts and ids. */
	statement: string;
	/** Properties that every new node has where the row does not tell; an empty cell leaves them. */
	defaults?: Values;
	/** Parameters besides $rows, $source and $fresh (what every new node gets). */
	parameters?: Values;
	/** Collection of the search index that the ids belong to. */
	collection?: string;
	/** Which thing of the collection a row is about, where that is not the node it makes. */
	markedId?(row: Values): string;
};

/** Why a row about somebody who has left is not taken. */
export const ERASED = 'was erased at her own wish and does not come back by an import';

/** Is this a fault, not a row? */
export function isFault(value: object): value is RowFault {
	return 'reason' in value;
}
