/** A place on the drawing. */
export type Place = { x: number; y: number };

/** A bow between two places, with the place of its middle. */
export type Bow = { path: string; middle: Place };

/**
 * A bow that leaves the straight line sideways, so that lines over the same land stay apart.
 *
 * @param lift  how far its middle stands off, as a share of the length; the sign chooses the side
 */
export function bow(from: Place, to: Place, lift: number): Bow {
	const control = {
		x: (from.x + to.x) / 2 + (to.y - from.y) * lift * 2,
		y: (from.y + to.y) / 2 - (to.x - from.x) * lift * 2
	};
	const middle = {
		x: round((from.x + 2 * control.x + to.x) / 4),
		y: round((from.y + 2 * control.y + to.y) / 4)
	};
	return {
		path: `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`,
		middle
	};
}

const round = (value: number) => Math.round(value * 10) / 10;
