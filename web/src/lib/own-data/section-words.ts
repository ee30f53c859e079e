import { m } from '#lib/paraglide/messages.js';

const SECTIONS: Record<string, () => string> = {
	profile: m.own_section_profile,
	account: m.own_section_account,
	consents: m.own_section_consents,
	sessions: m.own_section_sessions,
	identities: m.own_section_identities,
	passkeys: m.own_section_passkeys,
	verifications: m.own_section_verifications,
	api_keys: m.own_section_api_keys,
	materials: m.own_section_materials,
	questions: m.own_section_questions,
	answers: m.own_section_answers,
	feedback: m.own_section_feedback,
	suggestions: m.own_section_suggestions,
	suggested: m.own_section_suggested,
	prepared: m.own_section_prepared,
	in_prepared: m.own_section_in_prepared,
	letters: m.own_section_letters,
	in_letters: m.own_section_in_letters,
	letter_feed: m.own_section_letter_feed,
	hellos_said: m.own_section_hellos_said,
	hellos_received: m.own_section_hellos_received,
	invitations_received: m.own_section_invitations_received,
	invitations_made: m.own_section_invitations_made,
	reports_made: m.own_section_reports_made,
	reports_about: m.own_section_reports_about,
	deletion: m.own_section_deletion,
	log: m.own_section_log
};

/** Names of all sections, for the test that compares them with the table of the graph. */
export const SECTION_NAMES = Object.keys(SECTIONS);

/** Name of a section of one's own data. */
export const sectionWords = (section: string): string => SECTIONS[section]?.() ?? section;
