import { m } from '#lib/paraglide/messages.js';

const SENTENCES: Record<string, () => string> = {
	BAD_INPUT: m.admin_problem_input,
	NOT_FOUND: m.admin_problem_gone,
	FORBIDDEN: m.admin_problem_gone
};

/** What a refused command means, and what to do next. */
export const problemWords = (code: string, conflict: () => string): string =>
	(code === 'CONFLICT' ? conflict : (SENTENCES[code] ?? m.admin_problem_away))();
