import { type Language, type PeopleText, readYaml, type SubjectText } from '../ingredients.ts';
import type { Member } from './people.ts';
import { Random } from './random.ts';

/** How teachers name the years they teach. */
const YEARS: Record<Language, Record<string, string>> = {
	sv: {
		S0: 'förskoleklass',
		S1: 'åk 1–3',
		S2: 'åk 4–6',
		S3: 'åk 7–9',
		S4: 'gymnasiet',
		V: 'yrkesprogram',
		A: 'vuxenutbildning'
	},
	de: {
		S0: 'Vorschule',
		S1: 'Klasse 1–4',
		S2: 'Klasse 5–6',
		S3: 'Klasse 7–10',
		S4: 'Oberstufe',
		V: 'Berufsschule',
		A: 'Erwachsenenbildung'
	},
	pt: {
		S0: 'pré-escolar',
		S1: '1.º ciclo',
		S2: '2.º ciclo',
		S3: '3.º ciclo',
		S4: 'secundário',
		V: 'cursos profissionais',
		A: 'educação de adultos'
	},
	en: {
		S0: 'infants',
		S1: '1st–3rd class',
		S2: '4th–6th class',
		S3: 'junior cycle',
		S4: 'senior cycle',
		V: 'further education',
		A: 'adult education'
	}
};
const AND: Record<Language, string> = { sv: 'och', de: 'und', pt: 'e', en: 'and' };

/** One line about each person, and a paragraph where she has written one; each says that she is invented. */
export class Profiles {
	#texts = new Map<Language, PeopleText>();
	#queues = new Map<string, string[]>();
	#subjects = readYaml<SubjectText[]>('subjects.yaml');
	#random = new Random('profiles');

	of(member: Member): { headline: string; about: string } {
		const { invented } = this.#textsOf(member.language);
		// Two in seven have not found the time to write more.
		const own = member.cast || this.#random.chance(5 / 7) ? this.#next(member, 'about') : null;
		return {
			headline: member.cast?.headline ?? this.#headline(member),
			about: own ? `${own}\n\n${invented}` : invented
		};
	}

	#headline(member: Member): string {
		const { language, subjects, stages } = member;
		const years = YEARS[language][stages[0]!]!;
		if (this.#random.chance(0.3)) return `${this.#subjectNames(language, subjects.slice(0, 2))}, ${years}`;
		const line = this.#next(member, this.#random.pick(subjects.slice(0, 2)));
		return this.#random.chance(0.5) && line.length + years.length < 58 ? `${line} · ${years}` : line;
	}

	#subjectNames(language: Language, keys: string[]): string {
		const names = keys.map((key) =>
			this.#subjects.find((one) => one.key === key)!.label[language].replace(/ \(.*\)/, '')
		);
		const line = names.join(` ${AND[language]} `);
		return line[0]!.toUpperCase() + line.slice(1);
	}

	/** The next text for people of this community: each comes once before any comes again. */
	#next({ language, home }: Member, kind: string): string {
		const id = `${language} ${home} ${kind}`;
		let queue = this.#queues.get(id);
		if (!queue?.length) {
			const { abouts, headlines } = this.#textsOf(language);
			queue = this.#random.shuffled(kind === 'about' ? abouts : headlines[kind]!);
			this.#queues.set(id, queue);
		}
		return queue.pop()!;
	}

	#textsOf(language: Language): PeopleText {
		let texts = this.#texts.get(language);
		if (!texts) this.#texts.set(language, (texts = readYaml<PeopleText>(`people/${language}.yaml`)));
		return texts;
	}
}
