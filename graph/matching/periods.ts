/** How long "not now" holds, days. */
export const LATER_DAYS = 90;

/** A term: hellos and suggestions of this long ago still take up room, days. */
export const TERM_DAYS = 120;
