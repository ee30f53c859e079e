import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from './csv.ts';

const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r\n",; a]{1,6}$/));

it('holds every cell as it was, and none that a spreadsheet would run', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
			const read: string[][] = parse(csvText(rows), {
				bom: true,
				record_delimiter: '\r\n',
				skip_empty_lines: false
			});
			for (const [at, row] of rows.entries()) {
				for (const [column, given] of row.entries()) {
					const got = read[at]![column]!;
					expect(got).not.toMatch(/^[=+\-@\t\r]/);
					expect([given, `'${given}`]).toContain(got);
				}
			}
		}),
		{ numRuns: 10_000 }
	);
});
