import type { PolicyFiguresQuery } from '#lib/server/graphql/generated/graphql.ts';

/** The figures of the document as they are today. */
export type Figures = PolicyFiguresQuery;

/** An indicator as the graph gives it today; null where none is measured. */
export const indicatorOf = (figures: Figures | null, id: string) =>
	figures?.indicators.find((one) => one.id === id) ?? null;
