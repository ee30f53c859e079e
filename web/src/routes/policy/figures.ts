import type { PolicyFiguresQuery } from '#lib/server/graphql/generated/graphql.ts';

/** The figures of the document as they are today. */
export type Figures = PolicyFiguresQuery;

/** An indicator as the graph gives it today, and as it was on the day of the edition; null where none is measured. */
export function indicatorOf(figures: Figures | null, id: string) {
	const today = figures?.indicators.find((one) => one.id === id);
	if (!today) return null;
	const published = figures?.edition.find((one) => one.id === id);
	return { ...today, published: published ?? null };
}
