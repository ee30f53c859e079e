import { describe, expect, it } from 'vitest';
import { licenceHref, licenceName } from './material-words.ts';

describe('licences', () => {
	it.each([
		['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/deed.sv'],
		[
			'CC-BY-NC-SA-3.0-DE',
			'CC BY-NC-SA 3.0 DE',
			'https://creativecommons.org/licenses/by-nc-sa/3.0/de/deed.sv'
		],
		['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv'],
		[
			'https://www.gnu.org/licenses/gpl-3.0',
			'gnu.org/licenses/gpl-3.0',
			'https://www.gnu.org/licenses/gpl-3.0'
		],
		['All rights reserved', 'All rights reserved', null],
		['javascript:alert(1)', 'javascript:alert(1)', null]
	])('%s is called %s', (licence, name, href) => {
		expect(licenceName(licence)).toBe(name);
		expect(licenceHref(licence, 'sv')).toBe(href);
	});
});
