import type { Accounts } from './accounts.ts';
import { note } from './hooks.ts';
import { PASSKEY_NAME_MAX } from './passkey-hooks.ts';

/** A passkey as its owner sees it. */
export type OwnPasskey = { id: string; name: string | null; addedAt: Date | null; isSynced: boolean };

/** One's own passkeys, the latest first. */
export async function listPasskeys({ auth }: Accounts, headers: Headers): Promise<OwnPasskey[]> {
	const passkeys = await auth.api.listPasskeys({ headers });
	return passkeys
		.map(({ id, name, createdAt, backedUp }) => ({
			id,
			name: name || null,
			addedAt: createdAt ?? null,
			isSynced: backedUp
		}))
		.sort((a, b) => (b.addedAt?.getTime() ?? 0) - (a.addedAt?.getTime() ?? 0));
}

/** Gives one of one's own passkeys a name; an empty one leaves it as it is. */
export async function renamePasskey(
	{ auth }: Accounts,
	headers: Headers,
	{ id, name }: { id: string; name: string }
): Promise<void> {
	const short = name.trim().slice(0, PASSKEY_NAME_MAX);
	if (short) await auth.api.updatePasskey({ body: { id, name: short }, headers });
}

/** Takes one of one's own passkeys away: it signs in no more. */
export async function removePasskey(
	{ auth, services }: Accounts,
	headers: Headers,
	id: string
): Promise<void> {
	const current = await auth.api.getSession({ headers });
	await auth.api.deletePasskey({ body: { id }, headers });
	const userId = current!.user.id;
	await note(services.driver, { action: 'passkey.remove', actor: userId, subject: userId });
}
