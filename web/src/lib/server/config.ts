import { type Config, loadConfig } from '#graph/config.ts';

let config: Config | undefined;

/** The environment, checked when the site starts (see hooks.server.ts). */
export function siteConfig(): Config {
	return (config ??= loadConfig());
}
