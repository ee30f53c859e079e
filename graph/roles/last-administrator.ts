import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { ApiError } from '../errors.ts';

/** What was read before the lock may be out of date by then: the question is asked in a second statement. */
const LOCK = `MATCH (a:Account) WHERE 'administrator' IN a.roles WITH a ORDER BY a.id SET a.lock = true REMOVE a.lock`;

/**
 * Somebody must be able to give roles: refuses what would leave nobody. Administrators are locked in the order of their
 * identifiers, so that two who leave at the same moment do not both find the other one still there.
 *
 * @param account  of whoever is to lose the role
 * @throws ApiError CONFLICT
 */
export async function refuseLastAdministrator(tx: ManagedTransaction, account: string): Promise<void> {
	await tx.run(LOCK);
	const { records } = await tx.run(cypher('last-administrator'), { account });
	if (records[0]?.get('isLast'))
		throw new ApiError('CONFLICT', 'This is the last administrator: somebody else has to become one first.');
}
