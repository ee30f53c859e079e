/**
 * Which page numbers a long list shows: the ends, the current one and its neighbours; null stands for a gap.
 */
export function shownPages(page: number, pages: number): (number | null)[] {
	const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
	const sorted = [...new Set(wanted)].sort((a, b) => a - b);
	return sorted.flatMap((one, index) => {
		const before = sorted[index - 1];
		if (before === undefined || one === before + 1) return [one];
		return one === before + 2 ? [one - 1, one] : [null, one];
	});
}
