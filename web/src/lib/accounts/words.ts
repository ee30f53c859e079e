import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { deviceOf } from './device.ts';

type Words = { title: string; sentence: string };

/** Firefox on Windows, Firefox unter Windows. */
export function deviceWords(userAgent: string | null): string {
	const device = deviceOf(userAgent);
	return device ? m.security_device(device) : m.security_device_unknown();
}

/** `Europe/Berlin` → Berlin: the city a time zone is named after; null for zones that name none. */
export function placeWords(timeZone: string | null): string | null {
	const [area, ...rest] = timeZone?.split('/') ?? [];
	return area && area !== 'Etc' && rest.length ? rest.at(-1)!.replaceAll('_', ' ') : null;
}

/** 40 seconds, 12 minutes: whole minutes from the second on. */
export function waitWords(seconds: number): string {
	const unit = seconds < 60 ? 'second' : 'minute';
	const value = Math.max(1, Math.ceil(unit === 'second' ? seconds : seconds / 60));
	return new Intl.NumberFormat(getLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** Why a link was not mailed. */
export function requestWords(problem: string, retryAfter = 60): Words | null {
	if (problem === 'too-many')
		return {
			title: m.sign_in_too_many_title(),
			sentence: m.sign_in_too_many({ wait: waitWords(retryAfter) })
		};
	if (problem === 'not-sent') return { title: m.sign_in_not_sent_title(), sentence: m.sign_in_not_sent() };
	return null;
}

/** Why a school's sign-in did not let somebody in. */
export function providerWords(problem: string): Words {
	const title = m.sign_in_provider_failed_title();
	if (problem === 'access_denied') return { title, sentence: m.sign_in_provider_cancelled() };
	if (['email_not_verified', 'account_not_linked', 'email_not_found'].includes(problem))
		return { title, sentence: m.sign_in_provider_unproven() };
	if (problem === 'foreign_domain') return { title, sentence: m.sign_in_provider_domain() };
	return { title, sentence: m.sign_in_provider_failed() };
}

/** Why a link of a mail does not sign anybody in. */
export function linkWords(fault: 'expired' | 'used' | 'truncated' | 'foreign'): Words {
	if (fault === 'expired')
		return { title: m.sign_in_link_expired_title(), sentence: m.sign_in_link_expired() };
	if (fault === 'used') return { title: m.sign_in_link_used_title(), sentence: m.sign_in_link_used() };
	if (fault === 'truncated')
		return { title: m.sign_in_link_truncated_title(), sentence: m.sign_in_link_truncated() };
	return { title: m.sign_in_link_foreign_title(), sentence: m.sign_in_link_foreign() };
}

/** What was done on the security page. */
export function doneWords(done: 'ended' | 'renamed' | 'removed' | 'added'): string {
	if (done === 'ended') return m.security_done_ended();
	if (done === 'renamed') return m.security_done_renamed();
	return done === 'removed' ? m.security_done_removed() : m.security_done_added();
}
