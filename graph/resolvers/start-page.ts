import type { Driver } from 'neo4j-driver';
import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read, type Row } from '../driver.ts';

/** The page is the same for everybody and may be this old, milliseconds: what is withdrawn is gone within a minute. */
const FRESH = 45_000;

type Kept = { until: number; page: Promise<Row> };
const kept = new WeakMap<Driver, Kept>();

/** Resolver of `Query.startPage`: read as a visitor, whoever asks. */
export function startPage(_: unknown, __: unknown, { services: { driver } }: GraphContext): Promise<Row> {
	const known = kept.get(driver);
	if (known && known.until > Date.now()) return known.page;
	const page = readStartPage(driver);
	kept.set(driver, { until: Date.now() + FRESH, page });
	// What failed is asked again next time.
	page.catch(() => kept.delete(driver));
	return page;
}

async function readStartPage(driver: Driver): Promise<Row> {
	const visitor = { actor: actorParameter(null) };
	const [[counts], communities, [path], questions] = await Promise.all([
		read(driver, cypher('start-counts')),
		read<{ id: string }>(driver, cypher('start-communities')),
		read(driver, cypher('start-path')),
		read(driver, cypher('start-questions'), visitor)
	]);
	const ties = await read(driver, cypher('start-ties'), { communities: communities.map(({ id }) => id) });
	return { counts, communities, ties, path: path ?? null, questions };
}
