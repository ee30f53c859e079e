/* eslint-disable no-control-regex -- control characters are what is looked for */
/** Characters that XML 1.0 has no way to hold, not even as a reference. */
const IMPOSSIBLE =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text that an XML file can hold. */
export const plainText = (text: string): string => text.replaceAll(IMPOSSIBLE, '');
