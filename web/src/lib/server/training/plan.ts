import { renderMarkdown } from '../markdown.ts';

/** When a step is done. */
export type Phase = 'before' | 'week' | 'after';

/** One step of a module. */
export type PlanStep = { id: string; title: string; minutes: number; html: string };

/** The steps of one phase, in their order. */
export type PlanPhase = { phase: Phase; steps: PlanStep[] };

const PHASES: [letter: string, phase: Phase][] = [
	['B', 'before'],
	['W', 'week'],
	['A', 'after']
];
const HEADING = /^([BWA])(\d+)\. (.+) · (\d+) min$/;

/**
 * The plan of a module as steps by phase. Each begins with a heading of the third level such as `W2. Title · 60 min`.
 *
 * @returns phases without a step are left out, and so is what stands before the first heading
 */
export function readPlan(markdown: string): PlanPhase[] {
	const steps = markdown
		.split(/^### /m)
		.slice(1)
		.flatMap((part) => {
			const [first = '', ...lines] = part.split('\n');
			const [, letter, number, title, minutes] = HEADING.exec(first.trim()) ?? [];
			if (!letter || !title) return [];
			const step = { id: `${letter}${number}`.toLowerCase(), title, minutes: Number(minutes) };
			return [{ letter, step: { ...step, html: renderMarkdown(lines.join('\n')) } }];
		});
	return PHASES.map(([letter, phase]) => ({
		phase,
		steps: steps.filter((one) => one.letter === letter).map(({ step }) => step)
	})).filter((one) => one.steps.length > 0);
}
