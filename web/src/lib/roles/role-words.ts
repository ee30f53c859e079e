import { m } from '#lib/paraglide/messages.js';

const ROLES: Record<string, () => string> = {
	teacher: m.role_teacher,
	facilitator: m.role_facilitator,
	policymaker: m.role_policymaker,
	administrator: m.role_administrator
};

/** Roles that an administrator gives, in the order of a list of choices. */
export const GIVEN_ROLES = ['facilitator', 'policymaker', 'administrator'] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** Name of a role, with the community of a facilitator where it is known. */
export function roleWords(role: string, community?: string | null): string {
	if (role === 'facilitator' && community) return m.role_facilitator_of({ community });
	return (ROLES[role] ?? m.role_teacher)();
}

/** Why an administrator may look at private data. */
export const LOOK_REASONS: Record<'report' | 'wish' | 'law' | 'fault', () => string> = {
	report: m.look_reason_report,
	wish: m.look_reason_wish,
	law: m.look_reason_law,
	fault: m.look_reason_fault
};
