/** How an attempt with a passkey ended. */
export type PasskeyOutcome = 'done' | 'failed' | 'stale';

/** Does this browser know passkeys, and how to read the options of one? Not on the server, and not in old ones. */
export const canUsePasskeys = (): boolean =>
	typeof PublicKeyCredential !== 'undefined' &&
	typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function';

/** Makes a passkey for the account of this session. */
export async function addPasskey(name: string): Promise<PasskeyOutcome> {
	const options = await ask('generate-register-options');
	// A session of yesterday may be somebody else's by now.
	if (options.status === 403) return 'stale';
	if (!options.ok) return 'failed';
	const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await options.json());
	const credential = await navigator.credentials.create({ publicKey }).catch(() => null);
	if (!credential) return 'failed';
	const answer = await tell('verify-registration', { response: asJson(credential), name });
	return answer.ok ? 'done' : 'failed';
}

/** Signs in with a passkey that the device finds itself. */
export async function signInWithPasskey(): Promise<PasskeyOutcome> {
	const options = await ask('generate-authenticate-options');
	if (!options.ok) return 'failed';
	const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await options.json());
	const credential = await navigator.credentials.get({ publicKey }).catch(() => null);
	if (!credential) return 'failed';
	const answer = await tell('verify-authentication', { response: asJson(credential) });
	return answer.ok ? 'done' : 'failed';
}

const ask = (what: string) => fetch(`/api/auth/passkey/${what}`);

const tell = (what: string, body: object) =>
	fetch(`/api/auth/passkey/${what}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-time-zone': timeZone() },
		body: JSON.stringify(body)
	});

const asJson = (credential: Credential) => (credential as PublicKeyCredential).toJSON();

/** The zone this browser's clock is set to: the one rough place that a list of sessions can name. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
