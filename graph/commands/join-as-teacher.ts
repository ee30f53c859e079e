import { randomUUID } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { cypher, propertyOf } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { publicId } from '../public-id.ts';
import type { Command } from './command.ts';
import { CONSENT_TEXTS, CONSENT_VERSION } from './given/consent-texts.ts';
import { joinAsTeacherGiven, type JoinGiven } from './given/join.ts';
import { writeProfile } from './profile-places.ts';
import { changeSkill } from './skill-command.ts';

/** Somebody with an account becomes a teacher, with all she said on the way; a second press gives the same one. */
export const joinAsTeacher: Command<typeof joinAsTeacherGiven, string> = {
	id: 'joinAsTeacher',
	given: joinAsTeacherGiven,
	isAllowed: () => true,
	async run(tx, actor, given) {
		if (actor.roles.includes('teacher')) return { result: actor.id };
		const { records } = await tx.run(cypher('join-state'), { actor: { id: actor.id } });
		if (!records.length) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
		const known = records[0]!.get('teacher') as string | null;
		if (known) return { result: known };
		const key = `joined:${actor.id}`;
		const id = publicId('Teacher', key);
		await tx.run(cypher('join-teacher'), { actor: { id: actor.id }, id, key });
		await fill(tx, { ...actor, id }, given);
		const details = { visibility: given.visibility, consents: given.consents.join(' ') };
		return {
			result: id,
			marks: [{ collection: 'people', id }],
			// Under both identifiers she is known by: the account's from before, the teacher's from now on.
			events: [{ action: 'profile.join', actor: actor.id, subject: id, details }]
		};
	}
};

async function fill(tx: ManagedTransaction, teacher: Actor, given: JoinGiven): Promise<void> {
	const actor = { id: teacher.id };
	await writeProfile(tx, teacher, given.profile);
	await tx.run(cypher('visibility-profile'), { actor, visibility: given.visibility });
	for (const { section, visibility } of given.sections) {
		const property = propertyOf(section);
		await tx.run(cypher('visibility-section'), { actor, property, set: { [property]: visibility } });
	}
	for (const one of given.offers) await changeSkill(tx, teacher, 'skill-offer', { ...one, action: '' });
	for (const one of given.seeks) await changeSkill(tx, teacher, 'skill-seek', { ...one, action: '' });
	for (const purpose of new Set(given.consents))
		await tx.run(cypher('consent-give'), {
			actor,
			id: randomUUID(),
			purpose,
			language: given.language,
			text: CONSENT_TEXTS[purpose][given.language],
			version: CONSENT_VERSION
		});
}
