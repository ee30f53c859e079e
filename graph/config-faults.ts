import { type OidcProvider, type ListedProvider, secretVariable } from './accounts/providers.ts';
import { EXAMPLES, type Environment } from './config-variables.ts';

/** One wrong variable: what is wrong, and what a right one looks like. */
export type ConfigFault = { variable: string; problem: string; example: string };

/** What has to be known of the variables to judge them together. */
type Together = {
	KOLLEGIUM_DEMO: string;
	ORIGIN: string | null;
	SMTP_URL: string | null;
	MAIL_FROM: string | null;
	OIDC_PROVIDERS: ListedProvider[];
};

/** Is the address one that only this machine reaches? */
export const isLocalOrigin = (origin: string): boolean =>
	['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);

/** Variables that are right each by itself, but not together. */
export function faultsTogether(set: Together, environment: Environment): ConfigFault[] {
	return [...demoFaults(set), ...mailFaults(set), ...providerFaults(set, environment)];
}

/** Anybody may sign in as anybody in a demonstration: it must not be reachable from outside by accident. */
function demoFaults({ KOLLEGIUM_DEMO, ORIGIN }: Together): ConfigFault[] {
	if (KOLLEGIUM_DEMO === '0' || !ORIGIN || isLocalOrigin(ORIGIN)) return [];
	const problem = `is 1 although ORIGIN ${ORIGIN} is public: everybody could sign in as anybody`;
	return [fault('KOLLEGIUM_DEMO', problem)];
}

/** A link in a mail begins with ORIGIN: taken from a request, its sender could choose where it leads. */
function mailFaults({ SMTP_URL, MAIL_FROM, ORIGIN }: Together): ConfigFault[] {
	if (!SMTP_URL) return [];
	const problem = 'is missing although SMTP_URL is set';
	return [...(MAIL_FROM ? [] : [fault('MAIL_FROM', problem)]), ...(ORIGIN ? [] : [fault('ORIGIN', problem)])];
}

function providerFaults({ OIDC_PROVIDERS }: Together, environment: Environment): ConfigFault[] {
	return OIDC_PROVIDERS.map(secretVariable)
		.filter((variable) => !environment[variable]?.trim())
		.map((variable) => ({
			variable,
			problem: 'is missing although OIDC_PROVIDERS names its provider',
			example: 'the client secret that the provider gave'
		}));
}

/** The providers with their secrets; faultsTogether has seen that none is missing. */
export const withSecrets = (listed: ListedProvider[], environment: Environment): OidcProvider[] =>
	listed.map((provider) => ({ ...provider, clientSecret: environment[secretVariable(provider)]!.trim() }));

const fault = (variable: string, problem: string): ConfigFault => ({
	variable,
	problem,
	example: EXAMPLES[variable]!
});
