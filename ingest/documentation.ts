import type { Importer } from './importers/importer.ts';
import { IMPORTERS } from './importers/index.ts';
import { KIND_NAMES } from './sources/rows.ts';

const forFiles = () => IMPORTERS.filter(({ accepts }) => accepts.length);

/** The importers and their columns, for `npm run ingest -- list`. */
export function describeImporters(): string {
	return forFiles()
		.map((importer) => {
			const columns = Object.entries(importer.columns).map(([name, column]) => {
				const mark = column.required ? '*' : ' ';
				return `  ${mark} ${name.padEnd(16)} ${column.about}`;
			});
			return [`${importer.name} (${kindsOf(importer)}): ${importer.about}`, ...columns].join('\n');
		})
		.join('\n\n')
		.concat('\n\n* needed. Names may differ in case, spaces and underscores; else: --columns ours=theirs');
}

/** The tables of columns in README.md; a test compares them. */
export function columnTables(): string {
	return forFiles()
		.map((importer) => {
			const rows = Object.entries(importer.columns).map(([name, column]) => {
				const others = column.aliases?.map((alias) => `\`${alias}\``).join(' ') ?? '';
				return `| \`${name}\`${column.required ? ' *' : ''} | ${column.about.replaceAll('|', '\\|')} | ${others} |`;
			});
			const sample = `[samples/${importer.sample}](samples/${importer.sample})`;
			return [
				`### ${importer.name}\n\n${importer.about} Reads ${kindsOf(importer)}; sample: ${sample}.\n`,
				'| column | what it is | also called |',
				'| --- | --- | --- |',
				...rows
			].join('\n');
		})
		.join('\n\n');
}

function kindsOf(importer: Importer): string {
	return importer.accepts.map((kind) => KIND_NAMES[kind]).join(', ');
}
