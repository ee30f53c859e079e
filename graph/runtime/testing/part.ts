import type { Environment } from '../../config.ts';
import type { Reporter } from '../report.ts';

/** How many tests of a part passed and failed. */
export type Count = { passed: number; failed: number };

/** What a part of the tests may use. */
export type TestRoom = {
	/** A folder that is removed at the end. */
	folder: string;
	report: Reporter;
	/** Starts fresh servers on an empty data folder; they end with the part. */
	servers(): Promise<{ environment: Environment; data: string }>;
	/** Runs at the end of the part, the last first. */
	defer(end: () => Promise<void>): void;
};

/** One kind of tests. */
export type TestPart = {
	id: string;
	title: string;
	needsServers: boolean;
	run(room: TestRoom): Promise<Count>;
};

export const sum = (counts: Count[]): Count => ({
	passed: counts.reduce((total, { passed }) => total + passed, 0),
	failed: counts.reduce((total, { failed }) => total + failed, 0)
});
