/**
 * What better-auth calls by other names. None of these labels is in the SDL, the search index, a map or a figure
 * (labels.spec.ts).
 */
const LABELS: Readonly<Record<string, string>> = {
	user: 'Account',
	session: 'Session',
	// A way to sign in by somebody else's word; ours is the account itself.
	account: 'Identity',
	verification: 'Verification',
	passkey: 'Passkey',
	rateLimit: 'RateLimit'
};

/** Every label that holds what only a person and the sign-in may know. */
export const ACCOUNT_LABELS: readonly string[] = Object.values(LABELS);

/** The label of a model of better-auth; a plugin's own model bears its name. */
export function labelOf(model: string): string {
	return quoted(LABELS[model] ?? `${model[0]!.toUpperCase()}${model.slice(1)}`);
}

/**
 * A label or property name as Cypher takes it; names cannot be parameters.
 *
 * @param name  of better-auth's own schema, never of a request
 */
export function quoted(name: string): string {
	if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`"${name}" is no name of a label or property.`);
	return `\`${name}\``;
}
