import type { Importer, Values } from './importers/importer.ts';
import type { SourceRow } from './sources/table.ts';

/** Most rows that are held back until they tell how the file is to be read. */
const MAX_HELD = 20_000;

type Group = { rows: SourceRow[]; file: string | undefined };

/** Rows that were read and not taken yet. */
export class HeldRows {
	#groups: Group[] = [];

	add(rows: SourceRow[], file: string | undefined): void {
		this.#groups.push({ rows, file });
	}

	/** Hands them over. */
	take(): Group[] {
		const groups = this.#groups;
		this.#groups = [];
		return groups;
	}

	/** The sound ones. */
	values(): Values[] {
		return this.#groups.flatMap(({ rows }) => rows.flatMap((row) => ('values' in row ? [row.values] : [])));
	}

	/** Do they not tell yet how the importer has to read the file? */
	needMore({ needsMore }: Importer): boolean {
		const values = this.values();
		return values.length < MAX_HELD && (values.length === 0 || (needsMore?.(values) ?? false));
	}
}
