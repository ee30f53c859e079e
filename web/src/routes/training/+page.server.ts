import { localized } from '#lib/localized.ts';
import { TrainingPage } from '#lib/server/documents/training.ts';
import { query } from '#lib/server/graph.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { courses } = await query(event, TrainingPage);
	const [course] = courses;
	if (!course) return { course: null };
	const introduction = localized(course, 'introduction');
	return {
		course: {
			hours: course.hours,
			title: localized(course, 'title'),
			promise: localized(course, 'promise'),
			introduction: introduction && { ...introduction, text: renderMarkdown(introduction.text) },
			modules: course.modules
				.toSorted((a, b) => a.number - b.number)
				.map((one) => ({
					number: one.number,
					hours: one.hours,
					title: localized(one, 'title'),
					aim: localized(one, 'aim')
				}))
		}
	};
};
