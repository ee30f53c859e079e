import { m } from '#lib/paraglide/messages.js';

const STRATEGIES: Record<string, () => string> = {
	complement: m.strategy_complement,
	closeness: m.strategy_closeness,
	bridging: m.strategy_bridging,
	'one-sided': m.strategy_one_sided
};

/** What a strategy is called, with its version where it is not the first. */
export function strategyName(id: string): string {
	const [, name = id, version = ''] = /^(.+)-(\d+)$/.exec(id) ?? [];
	const words = STRATEGIES[name]?.() ?? name;
	return version === '1' || !version ? words : `${words} (${version})`;
}

/** What is measured. */
export const MEASURES: Record<string, () => string> = {
	opened: m.experiment_opened,
	accepted: m.experiment_accepted,
	notRelevant: m.experiment_not_relevant,
	met: m.experiment_met,
	lasting: m.experiment_lasting,
	crossBorder: m.experiment_cross_border
};

/** What can be said about the two. */
export function verdictWords(verdict: string, strategies: readonly string[]): string {
	if (verdict === 'tooEarly') return m.experiment_too_early();
	if (verdict === 'noDifference') return m.experiment_no_difference();
	return m.experiment_leads({ strategy: strategyName(strategies[verdict === 'first' ? 0 : 1]!) });
}
