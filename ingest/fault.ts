/** Why one row is not taken: the others are. */
export type Fault = {
	line: number;
	file?: string;
	column: string | null;
	value: string | null;
	reason: string;
};

/** The whole source is not taken: the sentence says what was expected and what to do. */
export class Refusal extends Error {
	override name = 'Refusal';
}

/** Longest piece of a rejected value that a report repeats. */
const SHOWN = 80;

/** A value as a report shows it: short, on one line, without control characters. */
export function shown(value: unknown): string | null {
	if (value === null || value === undefined) return null;
	const text =
		typeof value === 'string' ? value.slice(0, SHOWN * 2) : (JSON.stringify(value) ?? String(value));
	const oneLine = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
	return oneLine.length > SHOWN ? `${oneLine.slice(0, SHOWN)}…` : oneLine;
}
