/**
 * What the site knows of a request, in headers that only it sets: whatever a client sends under these names is
 * replaced (web/src/lib/server/accounts.ts).
 */
export const ADDRESS_HEADER = 'x-kollegium-address';
export const TIME_ZONE_HEADER = 'x-kollegium-time-zone';
export const LANGUAGE_HEADER = 'x-kollegium-language';

/** A time zone's name that the platform knows, as a browser gives it: the one rough place people recognise. */
export function timeZoneOf(name: string | null | undefined): string | null {
	if (!name || name.length > 60) return null;
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
	} catch {
		return null;
	}
}
