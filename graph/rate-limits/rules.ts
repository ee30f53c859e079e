/** How often somebody may do something. */
export type RateRule = {
	id: string;
	/** So many times … */
	points: number;
	/** … within so many seconds. */
	seconds: number;
};

/** The limits of the security bars; the mails of sign-in have theirs where they are sent. */
export const RATE_RULES = {
	/** Every request of one address. */
	burst: { id: 'burst', points: 50, seconds: 10 },
	steady: { id: 'steady', points: 200, seconds: 60 },
	/** Searches of one address without an account: they cost the most. */
	search: { id: 'search', points: 30, seconds: 60 },
	/** Requests to the public API with one key. */
	keyDay: { id: 'key-day', points: 10_000, seconds: 86_400 }
} as const satisfies Record<string, RateRule>;
