import { createHash } from 'node:crypto';

export type Point = { x: number; y: number };

/**
 * A place on the unit circle that depends on the identifier alone, so that the same map looks the same on every
 * machine.
 */
export function directionOf(id: string): Point {
	const angle = (createHash('sha256').update(id).digest().readUInt32BE(0) / 2 ** 32) * 2 * Math.PI;
	return { x: Math.cos(angle), y: Math.sin(angle) };
}
