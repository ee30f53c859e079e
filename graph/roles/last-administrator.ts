import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { ApiError } from '../errors.ts';

/**
 * Somebody must be able to give roles: refuses what would leave nobody. Administrators are locked in the order of their
 * identifiers, so that two who leave at the same moment do not both find the other one still there.
 *
 * @param account  of whoever is to lose the role
 * @throws ApiError CONFLICT
 */
export async function refuseLastAdministrator(tx: ManagedTransaction, account: string): Promise<void> {
	const { records } = await tx.run(cypher('last-administrator'), { account });
	if (records[0]?.get('isLast'))
		throw new ApiError('CONFLICT', 'This is the last administrator: somebody else has to become one first.');
}
