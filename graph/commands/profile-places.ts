import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { ApiError } from '../errors.ts';
import type { ProfileGiven } from './given/profile.ts';

/** Writes what is given of a profile; `undefined` leaves a property, an empty text takes it away. */
export async function writeProfile(
	tx: ManagedTransaction,
	actor: { id: string },
	{ region, school, availability, ...given }: ProfileGiven
): Promise<void> {
	await expectPlaces(tx, region ?? null, school ?? null);
	const set = Object.fromEntries(
		Object.entries(given)
			.filter(([, value]) => value !== undefined)
			.map(([name, value]) => [name, value === '' ? null : value])
	);
	await tx.run(cypher('profile-change'), {
		actor: { id: actor.id },
		set: { ...set, ...(availability !== undefined && { availability }) },
		hasRegion: region !== undefined,
		region: region ?? null,
		hasSchool: school !== undefined,
		school: school ?? null
	});
}

/** @throws ApiError BAD_INPUT naming the place that is not there */
async function expectPlaces(
	tx: ManagedTransaction,
	region: string | null,
	school: string | null
): Promise<void> {
	const { records } = await tx.run(cypher('profile-places'), { region, school });
	if (!records[0]!.get('hasRegion')) throw new ApiError('BAD_INPUT', 'profile.region: is not known here');
	if (!records[0]!.get('hasSchool')) throw new ApiError('BAD_INPUT', 'profile.school: is not known here');
}
