import { CHECKS } from './checks.ts';
import { JOURNEYS } from './journeys.ts';
import type { TestPart } from './part.ts';
import { INTEGRATION, UNIT } from './vitest.ts';

/** Every kind of tests, from the quick to the slow. */
export const TEST_PARTS: TestPart[] = [CHECKS, UNIT, INTEGRATION, JOURNEYS];

/**
 * In which order they run: one stage after the other, and in a stage one lane beside the other. The first stage makes
 * the files that all others read; both lanes of the second wait more than they compute, each on servers of its own.
 */
export const TEST_STAGES: TestPart[][][] = [[[CHECKS]], [[UNIT, INTEGRATION], [JOURNEYS]]];
