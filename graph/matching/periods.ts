/** How long "not now" holds, days. */
export const LATER_DAYS = 90;

/** A term: hellos and suggestions of this long ago still take up room, days. */
export const TERM_DAYS = 120;

/** A hello without an answer ends after so many days. */
export const HELLO_DAYS = 30;

/** So long after two were introduced it is asked what came of it, days. */
export const OUTCOME_DAYS = 14;
