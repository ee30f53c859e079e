/** A node with the room that its shape and its label below take, around its middle. */
export type Box = { x: number; y: number; width: number; height: number; isFixed: boolean };

/** Enough for a thousand boxes; it ends earlier as soon as none overlap. */
const ROUNDS = 80;

/**
 * Pushes overlapping boxes apart, each time along the axis where they overlap less, until none overlap. Fixed ones stay.
 * After Dwyer, Marriott & Stuckey 2005 ("Fast Node Overlap Removal"), without their constraint solver: for the few
 * hundred boxes of one view plain sweeps do.
 */
export function separate(boxes: Box[]): void {
	for (let round = 0; round < ROUNDS; round++) {
		const sorted = boxes.toSorted((a, b) => a.x - b.x || a.y - b.y);
		const widest = Math.max(...boxes.map(({ width }) => width), 0);
		let isMoved = false;
		for (let i = 0; i < sorted.length; i++)
			for (let j = i + 1; j < sorted.length && sorted[j]!.x - sorted[i]!.x < widest; j++)
				isMoved = push(sorted[i]!, sorted[j]!) || isMoved;
		if (!isMoved) return;
	}
}

/** @returns true when the two overlapped */
function push(a: Box, b: Box): boolean {
	const overX = (a.width + b.width) / 2 - Math.abs(b.x - a.x);
	const overY = (a.height + b.height) / 2 - Math.abs(b.y - a.y);
	if (overX <= 0.5 || overY <= 0.5 || (a.isFixed && b.isFixed)) return false;
	const [shareA, shareB] = a.isFixed ? [0, 1] : b.isFixed ? [1, 0] : [0.5, 0.5];
	// Measured by the size of the boxes, or wide labels would pile up into columns.
	if (overX / (a.width + b.width) < overY / (a.height + b.height)) {
		const way = b.x >= a.x ? 1 : -1;
		a.x -= way * overX * shareA;
		b.x += way * overX * shareB;
	} else {
		const way = b.y >= a.y ? 1 : -1;
		a.y -= way * overY * shareA;
		b.y += way * overY * shareB;
	}
	return true;
}
