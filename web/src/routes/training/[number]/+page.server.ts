import { error } from '@sveltejs/kit';
import { askedLanguages, textIn } from '#lib/localized.ts';
import { ModulePage, TrainingPage } from '#lib/server/documents/training.ts';
import { query } from '#lib/server/graph.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import { readPlan } from '#lib/server/training/plan.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const languages = askedLanguages();
	const { courses } = await query(event, TrainingPage, { languages });
	const modules = (courses[0]?.modules ?? []).toSorted((a, b) => a.number - b.number);
	const index = modules.findIndex(({ number }) => String(number) === event.params.number);
	const key = modules[index]?.key;
	const [one] = key ? (await query(event, ModulePage, { key, languages })).modules : [];
	const text = one && textIn(one.texts);
	if (!one || !text) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	const titleOf = (at: number) => {
		const other = modules[at];
		return other ? { number: other.number, text: textIn(other.texts) } : null;
	};
	const { number, hours, hoursBefore, hoursWeek, hoursAfter, place } = one;
	const { title, aim, outcomes, lang } = text;
	return {
		module: {
			...{ number, hours, place, title, aim, outcomes, lang },
			phaseHours: { before: hoursBefore, week: hoursWeek, after: hoursAfter },
			plan: readPlan(text.plan),
			practicum: renderMarkdown(text.practicum),
			materials: renderMarkdown(text.materials),
			evidence: renderMarkdown(text.evidence),
			frameworks: renderMarkdown(text.frameworks),
			brief: renderMarkdown(text.brief),
			pieces: piecesIn(one.pieces)
		},
		previous: titleOf(index - 1),
		next: titleOf(index + 1)
	};
};

/** The pieces in the page's language; in English where there are none. */
function piecesIn<Piece extends { language: string; title: string }>(pieces: readonly Piece[]): Piece[] {
	const own = pieces.filter(({ language }) => language === getLocale());
	const shown = own.length ? own : pieces.filter(({ language }) => language === 'en');
	return shown.toSorted((a, b) => a.title.localeCompare(b.title, getLocale()));
}
