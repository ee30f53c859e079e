import { createHash } from 'node:crypto';
import { DEFAULT_STRATEGY, strategyNamed } from '../matching/strategies/index.ts';
import type { Assignment, Experiment } from './experiment.ts';

const USUAL: Assignment = { experiment: null, strategies: [DEFAULT_STRATEGY] };

/**
 * By which strategy a teacher's suggestions are made: decided by her and the experiment alone, so that it stays the
 * same on every page and every machine, and says nothing about her in the next experiment (R. Kohavi, D. Tang, Y. Xu,
 * Trustworthy Online Controlled Experiments, 2020, ch. 14).
 */
export function assign(teacher: string, experiment: Experiment | null): Assignment {
	const both = experiment?.strategies.map(strategyNamed);
	const [first, second] = both ?? [];
	if (!experiment || !first || !second) return USUAL;
	const { takesPart, arm } = drawFor(teacher, experiment.id);
	if (takesPart >= experiment.share) return USUAL;
	if (experiment.mode === 'interleaved') return { experiment: experiment.id, strategies: [first, second] };
	return { experiment: experiment.id, strategies: [arm < 0.5 ? first : second] };
}

/** Two numbers from 0 to below 1 that look like chance and are always the same. */
function drawFor(teacher: string, experiment: string): { takesPart: number; arm: number } {
	const hash = createHash('sha256').update(`${experiment}:${teacher}`).digest();
	return { takesPart: hash.readUInt32BE(0) / 2 ** 32, arm: hash.readUInt32BE(4) / 2 ** 32 };
}
