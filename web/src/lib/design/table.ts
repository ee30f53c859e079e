/** One column of a sortable table. */
export type Column<Row> = {
	key: string;
	label: string;
	/** What is sorted by and written into the CSV file. */
	value: (row: Row) => string | number | null;
	/** What is shown where it is not the value itself, such as a number in the page's language. */
	text?: (row: Row) => string;
	/** Numbers stand at the end of the cell and sort downwards first. */
	numeric?: boolean;
	/** Where a click on the cell leads. */
	href?: (row: Row) => string | undefined;
	/** Language of the cell where it is not the page's. */
	lang?: (row: Row) => string | undefined;
};

export type SortOrder = { key: string; direction: 'ascending' | 'descending' };

/** The rows in order; what has no value stands last in both directions. */
export function sortRows<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	order: SortOrder | undefined,
	locale: string
): Row[] {
	const column = columns.find(({ key }) => key === order?.key);
	if (!column || !order) return [...rows];
	const collator = new Intl.Collator(locale, { numeric: true });
	const sign = order.direction === 'ascending' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const left = column.value(a);
		const right = column.value(b);
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
		return sign * collator.compare(String(left), String(right));
	});
}
