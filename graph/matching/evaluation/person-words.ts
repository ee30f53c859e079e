/** What a file says of one person, by column. */
type Row = Record<string, string>;

/** Written where nothing is known. */
const NOTHING = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', 'unknown', '-', '?']);

/** A column with more different numbers than this is cut into quarters of the persons. */
const MOST_NUMBERS = 12;

/** What a person is known by, as words such as `role=librarian`; several values of a cell stand apart with ; or |. */
export function wordsOf(rows: readonly (Row | null)[]): string[][] {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row ?? {})))].filter(
		(name) => name && name !== 'id'
	);
	const words = rows.map((): string[] => []);
	for (const column of columns) {
		const cells = rows.map((row) => cellOf(row, column));
		const sayOf = sayingOf(cells);
		cells.forEach((cell, index) => {
			for (const value of cell === null ? [] : sayOf(cell)) words[index]!.push(`${column}=${value}`);
		});
	}
	return words;
}

/** The country of a person in capitals, or null. */
export const countryOf = (row: Row | null): string | null => cellOf(row, 'country')?.toUpperCase() ?? null;

function cellOf(row: Row | null, column: string): string | null {
	const cell = row?.[column]?.trim() ?? '';
	return NOTHING.has(cell.toLowerCase()) ? null : cell;
}

function sayingOf(cells: (string | null)[]): (cell: string) => string[] {
	const given = cells.filter((cell) => cell !== null);
	const areNumbers = given.every((cell) => Number.isFinite(Number(cell)));
	if (!areNumbers || new Set(given).size <= MOST_NUMBERS) {
		return (cell) =>
			cell
				.split(/[;|]/)
				.map((value) => value.trim().toLowerCase())
				.filter(Boolean);
	}
	const sorted = given.map(Number).sort((one, other) => one - other);
	const quarters = [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(sorted.length * share)]!);
	return (cell) => [`quarter ${1 + quarters.filter((bound) => Number(cell) >= bound).length}`];
}
