/**
 * Average precision of the first places: for each hit the share of hits so far, over as many hits as there could be
 * (Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, 8.4; cut off as in the KDD Cup 2012).
 */
export function averagePrecision(
	list: readonly number[],
	right: ReadonlySet<number>,
	places: number
): number {
	let [hits, sum] = [0, 0];
	list.slice(0, places).forEach((person, index) => {
		if (right.has(person)) sum += ++hits / (index + 1);
	});
	return sum / Math.min(places, right.size);
}

export const mean = (values: readonly number[]): number =>
	values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

/** How far the mean may be off by chance. */
export function standardError(values: readonly number[]): number {
	if (values.length < 2) return Infinity;
	const centre = mean(values);
	const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
	return Math.sqrt(variance / values.length);
}
