import type { Migration } from './migration.ts';

/** Consents as one list instead of a flag each, what finds a place by its name, and the key of a kept consent. */
export const PROFILE: Migration = {
	number: 5,
	name: 'profile',
	statements: [
		`MATCH (t:Teacher)
		 WHERE t.consents IS NULL
		 SET t.consents = CASE WHEN t.consentSuggest THEN ['suggest'] ELSE [] END
			+ CASE WHEN t.consentMaps THEN ['maps'] ELSE [] END
			+ CASE WHEN t.consentFigures THEN ['figures'] ELSE [] END
			+ CASE WHEN t.consentResearch THEN ['research'] ELSE [] END
		 REMOVE t.consentSuggest, t.consentMaps, t.consentFigures, t.consentResearch`,
		'CREATE CONSTRAINT Consent_id IF NOT EXISTS FOR (n:Consent) REQUIRE n.id IS UNIQUE',
		// Asked with each letter typed into the fields for region and school.
		`CREATE FULLTEXT INDEX places_text IF NOT EXISTS FOR (n:Region|School) ON EACH [n.name]
		 OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`
	]
};
