import { type Logger, pino } from 'pino';
import { siteConfig } from './config.ts';

let log: Logger | undefined;

/** Where the site writes what a person in charge should know: events and codes, never people's data. */
export function siteLog(): Logger {
	return (log ??= pino({ level: siteConfig().logLevel, base: undefined }));
}
