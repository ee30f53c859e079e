/** Given name by which a colleague is spoken of; the whole name where the first word is no such name. */
export function givenName(name: string): string {
	const [first = '', ...rest] = name.trim().split(/\s+/);
	return rest.length > 0 && /^\p{Lu}[\p{L}’'-]+$/u.test(first) ? first : name.trim();
}
