import { m } from '#lib/paraglide/messages.js';

type Words = { title: string; sentence: string };

/** What a person is told about an error page: what happened, what is kept, what to do. */
export function errorWords(status: number, code?: string): Words {
	if (code === 'TIMEOUT') return { title: m.error_timeout_title(), sentence: m.error_timeout() };
	if (status === 404) return { title: m.error_not_found_title(), sentence: m.error_not_found() };
	if (status === 401 || status === 403)
		return { title: m.error_forbidden_title(), sentence: m.error_forbidden() };
	if (code === 'PDF_AWAY') return { title: m.error_away_title(), sentence: m.text_pdf_away() };
	if (status === 503) return { title: m.error_away_title(), sentence: m.error_away() };
	if (status < 500) return { title: m.error_bad_input_title(), sentence: m.error_bad_input() };
	return { title: m.error_internal_title(), sentence: m.error_internal() };
}
