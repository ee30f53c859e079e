import neo4j, { type Driver } from 'neo4j-driver';
import { type Actor, actorParameter, READ_TIMEOUT } from '../context.ts';
import { cypher } from '../cypher.ts';
import type { Parameters, Row } from '../driver.ts';

/**
 * Runs statements of `graph/cypher` for one actor. The parameters arrive as one map, `$query`: Neo4j plans a statement
 * anew for lists of another size, which for these would take longer than running them; in a map it does not look.
 */
export type Reader = <R = Row>(statement: string, parameters?: Parameters) => Promise<R[]>;

/**
 * Several reads of one request in one transaction, so that they share its time limit.
 *
 * @param work  gets a function that runs a statement by its name, with `$actor` filled in
 */
export async function inOneRead<T>(
	driver: Driver,
	actor: Actor | null,
	work: (run: Reader) => Promise<T>,
	timeout = READ_TIMEOUT
): Promise<T> {
	const session = driver.session({ defaultAccessMode: neo4j.session.READ });
	try {
		return await session.executeRead(
			(tx) =>
				work(async <R>(name: string, parameters: Parameters = {}) => {
					const result = await tx.run(cypher(name), {
						query: parameters,
						actor: actorParameter(actor)
					});
					return result.records.map((record) => record.toObject() as R);
				}),
			{ timeout }
		);
	} finally {
		await session.close();
	}
}
