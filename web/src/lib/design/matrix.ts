/** One cell of a matrix: what it says and what that means. */
export type MatrixCell = {
	text: string;
	tone: 'gap' | 'surplus' | 'level' | 'hidden' | 'empty';
	/** The cell read out in full with what its colour means, such as “14 look for it, 6 offer it, gap”. */
	spoken?: string;
	href?: string;
};

export type MatrixHead = { key: string; label: string; lang?: string; href?: string; strong?: boolean };

/** Where an arrow key leads from a cell; at an edge it stays. */
export function moveInMatrix(
	key: string,
	{ row, column }: { row: number; column: number },
	{ rows, columns }: { rows: number; columns: number }
): { row: number; column: number } | null {
	const moves: Record<string, { row: number; column: number }> = {
		ArrowUp: { row: row - 1, column },
		ArrowDown: { row: row + 1, column },
		ArrowLeft: { row, column: column - 1 },
		ArrowRight: { row, column: column + 1 },
		Home: { row, column: 0 },
		End: { row, column: columns - 1 }
	};
	const to = moves[key];
	if (!to) return null;
	return {
		row: Math.min(Math.max(to.row, 0), rows - 1),
		column: Math.min(Math.max(to.column, 0), columns - 1)
	};
}
