import { askedLanguages, textIn } from '#lib/localized.ts';
import { TrainingPage } from '#lib/server/documents/training.ts';
import { query } from '#lib/server/graph.ts';
import { renderSections } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { courses } = await query(event, TrainingPage, { languages: askedLanguages() });
	const [course] = courses;
	const text = course && textIn(course.texts);
	if (!course || !text) return { course: null };
	const { title, promise, lang, body } = text;
	return {
		course: {
			...{ title, promise, lang },
			hours: course.hours,
			sections: renderSections(body),
			modules: course.modules
				.toSorted((a, b) => a.number - b.number)
				.map(({ number, hours, texts }) => ({ number, hours, text: textIn(texts) }))
		}
	};
};
