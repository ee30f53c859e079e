import { CONSENT_TEXTS, CONSENT_VERSION } from '../commands/given/consent-texts.ts';
import { PURPOSES } from '../rights.ts';

/** Resolver of `Query.consentTexts`. */
export function consentTexts(_: unknown, { language }: { language: 'en' | 'sv' | 'de' | 'pt' }) {
	return PURPOSES.map((purpose) => ({
		purpose,
		text: CONSENT_TEXTS[purpose][language],
		version: CONSENT_VERSION
	}));
}
