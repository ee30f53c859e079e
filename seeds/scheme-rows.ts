import { LANGUAGES, readYaml, type SkillText, type StageText, type SubjectText } from './ingredients.ts';

type Row = Record<string, unknown>;

/** Where the concepts of the scheme live; `.example` is a name that will never belong to anybody (RFC 2606). */
const SKILLS = 'https://kollegium.example/skills/';

/** Regions with level, country and parent from their codes. */
export function regionRows(): Row[] {
	return readYaml<[string, string, number, number][]>('world/regions.yaml').map(
		([code, name, latitude, longitude]) => ({
			code,
			name,
			latitude,
			longitude
		})
	);
}

export function skillRows(): Row[] {
	return readYaml<SkillText[]>('skills.yaml').map((skill) => ({
		uri: SKILLS + skill.code,
		notation: skill.code,
		scheme: skill.scheme ?? 'kollegium',
		...inFour('prefLabel', skill.prefLabel),
		...inFour('altLabel', skill.altLabel),
		...inFour('definition', skill.definition),
		...inFour('scopeNote', skill.scopeNote),
		exactMatch: skill.exactMatch,
		closeMatch: skill.closeMatch,
		relatedMatch: skill.relatedMatch,
		broader: skill.broader ? [SKILLS + skill.broader] : undefined
	}));
}

export function subjectRows(): Row[] {
	return readYaml<SubjectText[]>('subjects.yaml').map(({ key, label, kimUri }) => ({
		key,
		...(kimUri ? { uri: kimUri } : {}),
		...inFour('label', label)
	}));
}

/** A stage has its first day in its identifier where it follows another one. */
export function stageRows(): Row[] {
	return readYaml<StageText[]>('stages.yaml').map(({ label, ...stage }) => ({
		...stage,
		id: [stage.country, stage.code, stage.validFrom?.slice(0, 4)].filter(Boolean).join('-'),
		...inFour('label', label)
	}));
}

/** `{ en, sv, … }` as `nameEn`, `nameSv` … */
function inFour(name: string, values: Partial<Record<string, unknown>> | undefined): Row {
	if (!values) return {};
	return Object.fromEntries(
		LANGUAGES.map((language) => [name + language[0]!.toUpperCase() + language[1]!, values[language] ?? null])
	);
}
