import { m } from '#lib/paraglide/messages.js';
import { REPORT_STATES } from '#lib/roles/report-words.ts';
import { LOOK_REASONS, roleWords } from '#lib/roles/role-words.ts';

/** Something that happened to a person's rights or data, as the graph tells it. */
export type LogEvent = {
	action: string;
	by: 'me' | 'administrator' | 'member' | 'system';
	name?: string | null;
	community?: string | null;
	details: { name: string; value: string }[];
};

/** What a person agrees to. */
export const PURPOSES: Record<string, () => string> = {
	suggest: m.log_purpose_suggest,
	maps: m.log_purpose_maps,
	figures: m.log_purpose_figures,
	research: m.log_purpose_research
};

/** What happened, for actions that need no more words. */
const SIMPLE: Record<string, () => string> = {
	'account.create': m.log_event_account_create,
	'api-key.create': m.log_event_api_key_create,
	'api-key.revoke': m.log_event_api_key_revoke,
	'community.join': m.log_event_community_join,
	'community.leave': m.log_event_community_leave,
	'content.hidden': m.log_event_content_hidden,
	'content.shown': m.log_event_content_shown,
	'data.deletion_asked': m.log_event_data_deletion_asked,
	'data.deletion_undone': m.log_event_data_deletion_undone,
	'data.erased': m.log_event_data_erased,
	'data.export': m.log_event_data_export,
	'experiment.start': m.log_event_experiment_start,
	'experiment.stop': m.log_event_experiment_stop,
	'introduction.outcome': m.log_event_introduction_outcome,
	'invitation.revoked': m.log_event_invitation_revoked,
	'letter.change': m.log_event_letter_change,
	'letter.feed_ended': m.log_event_letter_feed_ended,
	'letter.feed_made': m.log_event_letter_feed_made,
	'passkey.add': m.log_event_passkey_add,
	'passkey.remove': m.log_event_passkey_remove,
	'profile.change': m.log_event_profile_change,
	'profile.join': m.log_event_profile_join,
	'question.ask': m.log_event_question_ask,
	'question.change': m.log_event_question_change,
	'question.remove': m.log_event_question_remove,
	'report.made': m.log_event_report_made,
	'session.begin': m.log_event_session_begin,
	'session.end': m.log_event_session_end,
	'session.end_all': m.log_event_session_end_all,
	'skill.offer': m.log_event_skill_offer,
	'skill.seek': m.log_event_skill_seek,
	'skill.withdraw_need': m.log_event_skill_withdraw_need,
	'skill.withdraw_offer': m.log_event_skill_withdraw_offer,
	'tie.record': m.log_event_tie_record,
	'tie.remove': m.log_event_tie_remove,
	'tie.undo': m.log_event_tie_undo,
	'visibility.set': m.log_event_visibility_set
};

/** What happened, for actions that say more. */
const WITH_DETAILS: Record<string, (value: (name: string) => string, event: LogEvent) => string> = {
	'role.grant': (value, { community }) =>
		m.log_event_role_grant({ role: roleWords(value('role'), community) }),
	'role.withdraw': (value, { community }) =>
		m.log_event_role_withdraw({ role: roleWords(value('role'), community) }),
	'invitation.made': (value, { community }) =>
		m.log_event_invitation_made({ role: roleWords(value('role'), community) }),
	'admin.look': (value) => m.log_event_admin_look({ reason: wordOf(LOOK_REASONS, value('reason')) }),
	'report.decided': (value) => m.log_event_report_decided({ state: wordOf(REPORT_STATES, value('state')) }),
	'consent.give': (value) => m.log_event_consent_give({ purpose: wordOf(PURPOSES, value('purpose')) }),
	'consent.withdraw': (value) => m.log_event_consent_withdraw({ purpose: wordOf(PURPOSES, value('purpose')) })
};

/** Every action that has words; a test compares them with those that the graph notes. */
export const WORDED_ACTIONS = [...Object.keys(SIMPLE), ...Object.keys(WITH_DETAILS)];

/** What happened, in a sentence. */
export function eventWords(event: LogEvent): string {
	const { action, details } = event;
	const value = (name: string) => details.find((one) => one.name === name)?.value ?? '';
	const words = WITH_DETAILS[action]?.(value, event) ?? SIMPLE[action]?.();
	return words ?? m.log_other({ action });
}

/** Who did it. */
export function actorWords({ by, name }: LogEvent): string {
	if (by === 'administrator') return name ? m.log_by_administrator_named({ name }) : m.log_by_administrator();
	if (by === 'member') return name ?? m.log_by_member();
	return by === 'me' ? m.log_by_me() : m.log_by_system();
}

const wordOf = (words: Record<string, () => string>, code: string): string => words[code]?.() ?? code;
