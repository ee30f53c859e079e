/** An everyday question as it stands in its form: everything as it was typed and chosen so far. */
export type QuestionValues = {
	title: string;
	body: string;
	language: string;
	subject: string;
	stages: string[];
	/** URIs of topics. */
	topics: string[];
	communities: string[];
	visibility: string;
};

/** Reads the form, on the server and in the page alike. A button may have added a topic, or taken one away. */
export function valuesOf(form: FormData): QuestionValues {
	const one = (name: string) => form.get(name)?.toString() ?? '';
	const several = (name: string) => form.getAll(name).map(String);
	const topics = [...several('topic'), ...several('add')].filter((uri) => uri !== one('drop'));
	return {
		title: one('title'),
		body: one('body'),
		language: one('language'),
		subject: one('subject'),
		stages: several('stages'),
		topics: [...new Set(topics)],
		communities: several('communities'),
		visibility: one('visibility')
	};
}
