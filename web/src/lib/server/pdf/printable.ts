/** Pages that are texts for paper: nothing of a person, the same for everybody. */
const PRINTABLE = [/^policy$/, /^training$/, /^training\/(ka1|[1-9]\d?)$/, /^materials\/m_[0-9a-f]{1,40}$/];

/** May this page be had as a PDF? An address without its language and without the first slash. */
export const isPrintable = (path: string): boolean => PRINTABLE.some((pattern) => pattern.test(path));

/** Name of the file: `kollegium-training-3-sv.pdf`. */
export const fileName = (path: string, language: string): string =>
	`kollegium-${path.replaceAll('/', '-')}-${language}.pdf`;
