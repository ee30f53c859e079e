import * as v from 'valibot';
import { noteEvent } from '../../audit/note-event.ts';
import { createDriver, write } from '../../driver.ts';
import { migrate } from '../../migrations/migrate.ts';
import { INVITATION_DAYS, invitationPath, makeInvitation } from '../../roles/invitations.ts';
import { withServers } from '../connection.ts';
import { Fault } from '../fault.ts';
import { runCommand } from './command.ts';

const USAGE = 'npm run admin -- anna@school.example';

/**
 * `npm run admin -- <e-mail>`: invites an administrator and prints the link. How the first one comes to be: whoever can
 * run a command on the server may say who it is.
 */
await runCommand(async () => {
	const [given] = process.argv.slice(2);
	const email = v.safeParse(v.pipe(v.string(), v.trim(), v.email()), given);
	if (!email.success) throw new Fault(`Say whom to invite, by e-mail address:\n  → ${USAGE}`);
	await withServers(async ({ neo4j, origin, host, port }) => {
		const driver = createDriver(neo4j);
		try {
			await migrate(driver);
			const token = await inviteAdministrator(driver, email.output);
			console.log(
				`${origin ?? `http://${host}:${port}`}${invitationPath(token, 'en')}\n` +
					`  → For ${email.output} alone, within ${INVITATION_DAYS} days. Pass it on, sign in with that address, accept.`
			);
		} finally {
			await driver.close();
		}
	});
});

async function inviteAdministrator(driver: ReturnType<typeof createDriver>, email: string): Promise<string> {
	return write(driver, async (tx) => {
		const made = await makeInvitation(tx, { role: 'administrator', community: null, email, by: null });
		if (!made)
			throw new Fault(`${email} is invited already.\n  → An administrator can take it back on /admin.`);
		await noteEvent(tx, {
			action: 'invitation.made',
			actor: null,
			subject: made.id,
			details: { invitation: made.id, role: 'administrator' }
		});
		return made.token;
	});
}
