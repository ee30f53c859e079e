import { CHECKS } from './checks.ts';
import { JOURNEYS } from './journeys.ts';
import type { TestPart } from './part.ts';
import { INTEGRATION, UNIT } from './vitest.ts';

/** From the quick to the slow. */
export const TEST_PARTS: TestPart[] = [CHECKS, UNIT, INTEGRATION, JOURNEYS];
