import type { Migration } from './migration.ts';

/** Asked while Typesense is away; folding makes "frações" findable as "fracoes". */
export const FULLTEXT: Migration = {
	number: 2,
	name: 'fulltext-for-degraded-search',
	statements: [
		`CREATE FULLTEXT INDEX materials_text IF NOT EXISTS FOR (n:Material) ON EACH [n.title, n.description, n.keywords]
		 OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
		`CREATE FULLTEXT INDEX names_text IF NOT EXISTS FOR (n:Teacher|Community|Question|School|Region) ON EACH [n.name, n.title, n.headline, n.purpose]
		 OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
		`CREATE FULLTEXT INDEX skills_text IF NOT EXISTS FOR (n:Skill)
		 ON EACH [n.prefLabelEn, n.prefLabelSv, n.prefLabelDe, n.prefLabelPt, n.altLabelEn, n.altLabelSv, n.altLabelDe, n.altLabelPt]
		 OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`
	]
};
