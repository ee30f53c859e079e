import type { Driver } from 'neo4j-driver';
import type { GraphContext } from '../context.ts';
import { read } from '../driver.ts';
import { ApiError } from '../errors.ts';
import { currentFigures } from '../figures/current.ts';
import { runIndicators } from '../figures/indicators/run-indicators.ts';

type Arguments = { region?: string | null; edition?: { toString(): string } | null };

/** Resolver of `Query.indicators`. */
export async function indicators(_: unknown, { region, edition }: Arguments, { services }: GraphContext) {
	const figures = await currentFigures(services.driver);
	if (region && !figures.snapshot.places.has(region))
		throw new ApiError('NOT_FOUND', 'There is no region with this NUTS code.');
	const at = edition ? await endOf(services.driver, edition.toString()) : undefined;
	return runIndicators(figures, region ?? null, at);
}

/** Only the days of editions can be asked for: two days next to each other would tell who came in between. */
const EDITION = 'MATCH (d:PolicyDocument) WHERE d.edition = date($day) RETURN count(d) AS editions';

/** The last moment of the day of an edition, milliseconds since 1970. */
async function endOf(driver: Driver, day: string): Promise<number> {
	const [found] = await read<{ editions: number }>(driver, EDITION, { day });
	if (!found?.editions)
		throw new ApiError('NOT_FOUND', 'There is no edition of the policy document of this day.');
	return Date.parse(`${day}T23:59:59Z`);
}
