/** A point of a line over time. */
export type TimePoint = { at: string; value: number | null };

/**
 * The line of a sparkline as an SVG path; it breaks where there is no figure.
 *
 * @param width   of the drawing
 * @param height  of the drawing
 */
export function sparkPath(points: readonly TimePoint[], width: number, height: number): string {
	const values = points.map(({ value }) => value).filter((value) => value !== null);
	if (values.length === 0) return '';
	const low = Math.min(...values);
	const span = Math.max(...values) - low || 1;
	const step = width / Math.max(1, points.length - 1);
	let path = '';
	let isDrawing = false;
	points.forEach(({ value }, index) => {
		if (value === null) {
			isDrawing = false;
			return;
		}
		const y = height - ((value - low) / span) * height;
		path += `${isDrawing ? 'L' : 'M'}${round(index * step)} ${round(y)}`;
		isDrawing = true;
	});
	return path;
}

/** Where the last figure stands, for the dot at the end of the line. */
export function sparkEnd(
	points: readonly TimePoint[],
	width: number,
	height: number
): { x: number; y: number } | null {
	const last = points.findLastIndex(({ value }) => value !== null);
	if (last < 0) return null;
	const place = sparkPath(points.slice(0, last + 1), (width / Math.max(1, points.length - 1)) * last, height);
	const [x, y] = place.split(/[ML]/).at(-1)!.split(' ').map(Number);
	return { x: x!, y: y! };
}

const round = (value: number) => Math.round(value * 10) / 10;
