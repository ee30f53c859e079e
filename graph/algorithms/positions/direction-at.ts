/** The golden angle: however many directions are taken one after another, they are spread evenly (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The n-th of evenly spread directions, with lengths from 0 to 1 that differ too. */
export function directionAt(n: number): { x: number; y: number } {
	const length = Math.sqrt(((n * 7919) % 1000) / 1000);
	return { x: Math.cos(n * GOLDEN_ANGLE) * length, y: Math.sin(n * GOLDEN_ANGLE) * length };
}
