import { m } from '#lib/paraglide/messages.js';

const WORDS: Record<string, () => string> = {
	missing: m.field_missing,
	too_long: m.field_too_long,
	unknown: m.field_unknown
};

/** How a field is mended; nothing where it is right. */
export function faultWords(fault: string | undefined): string | undefined {
	return fault && (WORDS[fault] ?? m.field_unknown)();
}
