import { ancestor, isIn, levelOf, type Level } from '../regions.ts';
import type { CountedTie, Person, Snapshot } from '../snapshot.ts';
import type { Cell } from '../suppress.ts';

/** A tie without contact for this long is dormant, milliseconds. */
export const DORMANT_AFTER = 365 * 24 * 60 * 60 * 1000;

export const DAY = 24 * 60 * 60 * 1000;

/** Was this tie alive on a day: begun, and with a contact in the twelve months before? */
export const isLive = ({ since, lastAt }: CountedTie, at: number) =>
	since <= at && lastAt >= at - DORMANT_AFTER;

/** The network as it was on one day, all of it or one region's part. */
export class View {
	readonly snapshot: Snapshot;
	readonly at: number;
	readonly region: string | null;
	/** Who had joined by then, by their places in the snapshot. */
	readonly people: number[];
	/** Ties alive then with at least one end in the region. */
	readonly ties: CountedTie[];

	constructor(snapshot: Snapshot, at: number, region: string | null = null) {
		this.snapshot = snapshot;
		this.at = at;
		this.region = region;
		this.people = [...snapshot.people.keys()].filter((one) => this.holds(one));
		this.ties = snapshot.ties.filter(
			(tie) => isLive(tie, at) && (this.isInside(tie.from) || this.isInside(tie.to))
		);
	}

	person(index: number): Person {
		return this.snapshot.people[index]!;
	}

	/** Does this person work in the region? */
	isInside(index: number): boolean {
		return this.region === null || isIn(this.person(index), this.region);
	}

	/** Had this person joined, and does she work in the region? */
	holds(index: number): boolean {
		return (this.person(index).since ?? 0) <= this.at && this.isInside(index);
	}

	/** The region of a level that a person works in. */
	regionOf(index: number, level: Level): string | null {
		return ancestor(this.person(index).region, level);
	}

	/** Level of the region looked at, or the given one for the whole. */
	levelOr(level: Level): Level {
		return this.region === null ? level : (levelOf(this.region) as Level);
	}

	/** Ties in two groups by a condition: those for which it holds first. */
	split(condition: (tie: CountedTie) => boolean, ties = this.ties): [CountedTie[], CountedTie[]] {
		return [ties.filter(condition), ties.filter((tie) => !condition(tie))];
	}
}

/** The persons behind some ties, for the rule of five. */
export function behind(ties: readonly CountedTie[]): Pick<Cell, 'ends'> {
	return { ends: [new Set(ties.map(({ from }) => from)), new Set(ties.map(({ to }) => to))] };
}

/** Some persons as a group, for the rule of five. */
export function group(persons: Iterable<number>): Pick<Cell, 'ends'> {
	const set = new Set(persons);
	return { ends: [set, set] };
}
