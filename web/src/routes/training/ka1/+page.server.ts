import { error } from '@sveltejs/kit';
import { askedLanguages, textIn } from '#lib/localized.ts';
import { AnnouncementPage } from '#lib/server/documents/training.ts';
import { query } from '#lib/server/graph.ts';
import { renderSections } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { courses } = await query(event, AnnouncementPage, { languages: askedLanguages() });
	const text = textIn(courses[0]?.texts ?? []);
	if (!text) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	const { title, announcementPromise, announcement, lang } = text;
	return { title, promise: announcementPromise, lang, sections: renderSections(announcement) };
};
