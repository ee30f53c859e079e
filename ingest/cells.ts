/** Largest row, in characters: the longest description of real collections is below 20,000. */
export const MAX_ROW = 1_000_000;

/** What a spreadsheet would run instead of show (OWASP, "CSV injection"), also in its full-width forms. */
const FORMULA = /^(?:[=＝]|[@＠+＋\-－](?:\p{L}|[(])|[\t\r])/u;
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What is wrong with the text of one cell, or null. */
export function faultOfText(text: string): string | null {
	if (text.includes('\uFFFD')) return 'holds bytes that are not UTF-8; save the file as UTF-8';
	if (CONTROL.test(text)) return 'holds control characters, which no text needs';
	return null;
}

/** Could a spreadsheet take this cell for a formula? Numbers and telephone numbers may begin with a sign. */
export function isFormula(cell: string): boolean {
	// Most cells begin with a letter or digit: told apart without the expression.
	const first = cell.charCodeAt(0);
	if ((first >= 48 && first <= 57) || (first >= 65 && first < 0x300)) return false;
	return FORMULA.test(cell.trimStart()) || FORMULA.test(cell);
}
