/** JSON that may stand inside a `script` element: no character of it means anything to HTML. */
export const inPage = (document: object): string =>
	JSON.stringify(document).replaceAll(/[<>&\u2028\u2029]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});

/** The same document as a file of its own. */
export const asFile = (document: object): Response =>
	new Response(`${JSON.stringify(document, null, '\t')}\n`, {
		headers: { 'content-type': 'application/ld+json; charset=utf-8', 'access-control-allow-origin': '*' }
	});

/** Leaves out what is empty, so that a document says only what is known. */
export function withoutEmpty<T extends Record<string, unknown>>(document: T): Partial<T> {
	return Object.fromEntries(
		Object.entries(document).filter(
			([, value]) =>
				value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)
		)
	) as Partial<T>;
}
