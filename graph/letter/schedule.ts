/** How often a letter comes. */
export const FREQUENCIES = ['weekly', 'fortnightly', 'monthly', 'never'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Weeks from one letter to the next; a month is four weeks, so that it comes on the same day of the week. */
export const INTERVALS: Record<Exclude<Frequency, 'never'>, number> = {
	weekly: 1,
	fortnightly: 2,
	monthly: 4
};

export const WEEK = 7 * 86_400_000;

/** The first issue came out then, a Tuesday: on Mondays teachers have other things to read. It is early in Europe. */
export const FIRST_ISSUE = Date.UTC(1970, 0, 6, 4);

/**
 * The number of the issue that is out: one a week, whoever gets it. A letter that could not be sent on its day is sent
 * later in the same week; an issue that was missed altogether is not made up for.
 */
export const issueAt = (time: number): number => Math.floor((time - FIRST_ISSUE) / WEEK);

/** When an issue comes out. */
export const startOf = (issue: number): number => FIRST_ISSUE + issue * WEEK;

/** What decides when the next letter comes. */
export type Rhythm = {
	frequency: Frequency;
	/** Issue of the last letter; null before the first one. */
	lastIssue: number | null;
	/** Since when she takes part; the first letter comes with the next issue. */
	since: number;
	/** No letter before this moment; null when there is no pause. */
	pausedUntil: number | null;
};

/**
 * When the next letter comes, if nothing changes.
 *
 * @returns null for somebody who wants none
 */
export function nextLetterAt(rhythm: Rhythm, now: number): number | null {
	const { frequency, lastIssue, since, pausedUntil } = rhythm;
	if (frequency === 'never') return null;
	const first = lastIssue === null ? issueAt(since) + 1 : lastIssue + INTERVALS[frequency];
	return Math.max(startOf(first), pausedUntil ?? 0, now);
}
