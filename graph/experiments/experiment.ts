import type { Strategy } from '../matching/strategies/strategy.ts';

/** How two strategies are set side by side. */
export const MODES = ['shares', 'interleaved'] as const;
export type Mode = (typeof MODES)[number];

/** Two strategies tried against one another. */
export type Experiment = {
	id: string;
	/** What shall be found out, in the administrator's words. */
	question: string;
	/** Their names and versions. */
	strategies: [string, string];
	/** Each teacher has one of them, or everybody has both in one list. */
	mode: Mode;
	/** Share of the teachers who take part, above 0, at most 1. */
	share: number;
	startedAt: string;
	stoppedAt: string | null;
};

/** What one teacher's suggestions are made by: one strategy, or two in one list. */
export type Assignment = { experiment: string | null; strategies: [Strategy] | [Strategy, Strategy] };
