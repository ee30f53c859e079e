import type { GraphContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { currentFigures } from '../figures/current.ts';
import { runIndicators } from '../figures/indicators/run-indicators.ts';

/** Resolver of `Query.indicators`. */
export async function indicators(
	_: unknown,
	{ region }: { region?: string | null },
	{ services }: GraphContext
) {
	const figures = await currentFigures(services.driver);
	if (region && !figures.snapshot.places.has(region))
		throw new ApiError('NOT_FOUND', 'There is no region with this NUTS code.');
	return runIndicators(figures, region ?? null);
}
