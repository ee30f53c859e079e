/**
 * Longest filter sent in an address: beyond some 16 kB the search server (0.24) answers as if nothing matched, without
 * an error. Accents and backticks take three characters each there.
 */
const LONGEST = 3_000;

/**
 * Filters that together match the given identifiers, which may be URIs: backticks keep their commas and colons from
 * being read as filter syntax.
 */
export function idFilters(ids: string[]): string[] {
	const filters: string[] = [];
	let part: string[] = [];
	let length = 0;
	for (const id of ids) {
		const quoted = `\`${id.replaceAll('`', '')}\``;
		if (part.length && length + quoted.length > LONGEST) {
			filters.push(`id:[${part.join(',')}]`);
			[part, length] = [[], 0];
		}
		part.push(quoted);
		length += quoted.length + 1;
	}
	if (part.length) filters.push(`id:[${part.join(',')}]`);
	return filters;
}
