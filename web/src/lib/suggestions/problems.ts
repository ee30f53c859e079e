import { m } from '#lib/paraglide/messages.js';

const SENTENCES: Record<string, () => string> = {
	CONFLICT: m.home_error_conflict,
	NOT_FOUND: m.home_error_gone,
	FORBIDDEN: m.home_error_gone,
	BAD_INPUT: m.home_error_gone,
	GRAPH_AWAY: m.home_error_away,
	TIMEOUT: m.home_error_away
};

/** What a refused answer means, and what to do next. */
export const problemSentence = (code: string): string => (SENTENCES[code] ?? m.home_error_away)();
