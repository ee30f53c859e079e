import { m } from '#lib/paraglide/messages.js';

/** Why something is reported, in the order of a list of choices. */
export const REPORT_REASONS = {
	pupils: m.report_reason_pupils,
	rights: m.report_reason_rights,
	offensive: m.report_reason_offensive,
	wrong: m.report_reason_wrong,
	advertising: m.report_reason_advertising,
	other: m.report_reason_other
} as const;
export type ReportReason = keyof typeof REPORT_REASONS;

/** What became of a report. */
export const REPORT_STATES = {
	open: m.report_state_open,
	done: m.report_state_done,
	dismissed: m.report_state_dismissed
} as const;
