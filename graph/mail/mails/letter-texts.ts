import type { Frequency } from '../../letter/schedule.ts';
import type { CandidateKind } from '../../matching/candidate.ts';
import type { MailLanguage } from '../mail.ts';

/** What every letter says around its cards. */
export type LetterTexts = {
	/** By the number of colleagues it proposes. */
	titles: [none: string, one: string, two: string, three: string];
	addressed: (title: string, name: string) => string;
	rhythm: Record<Frequency, string>;
	noHurry: string;
	/** Small, over the title of what is no person. */
	over: Partial<Record<CandidateKind, string>>;
	/** The filled button. */
	accept: Record<CandidateKind, string>;
	later: string;
	notThisKind: string;
	promise: string;
	fortyFiveDays: string;
	pause: string;
	change: string;
	settings: string;
	unsubscribe: string;
};

export const LETTER_TEXTS: Record<MailLanguage, LetterTexts> = {
	en: {
		titles: [
			'Something for your lessons',
			'A colleague for you',
			'Two colleagues for you',
			'Three colleagues for you'
		],
		addressed: (title, name) => `${title}, ${name}`,
		rhythm: {
			weekly: 'This is your weekly colleague letter.',
			fortnightly: 'This is your colleague letter, every two weeks.',
			monthly: 'This is your colleague letter, every four weeks.',
			never: 'This is your colleague letter.'
		},
		noHurry: 'If it does not suit you today, you need not do anything: nobody will know.',
		over: { material: 'A material', question: 'A question from a colleague' },
		accept: {
			teacher: 'Say hello',
			material: 'Open the material',
			community: 'Look at the community',
			question: 'Read and answer'
		},
		later: 'Later',
		notThisKind: 'Not this kind',
		promise: 'You get three names at most, and nobody is proposed to more people than she has room for.',
		fortyFiveDays:
			'The buttons work without signing in, for 45 days, and ask once more before anything is sent. They answer in your name: please do not pass this mail on.',
		pause: 'Pause the letter',
		change: 'Change what I look for',
		settings: 'How often, and why I get this',
		unsubscribe: 'No more letters'
	},
	sv: {
		titles: [
			'Något till din undervisning',
			'En kollega till dig',
			'Två kollegor till dig',
			'Tre kollegor till dig'
		],
		addressed: (title, name) => `${title}, ${name}`,
		rhythm: {
			weekly: 'Det här är ditt kollegabrev, som kommer varje vecka.',
			fortnightly: 'Det här är ditt kollegabrev, som kommer varannan vecka.',
			monthly: 'Det här är ditt kollegabrev, som kommer var fjärde vecka.',
			never: 'Det här är ditt kollegabrev.'
		},
		noHurry: 'Om det inte passar i dag behöver du inte göra något. Ingen får veta det.',
		over: { material: 'Ett material', question: 'En fråga från en kollega' },
		accept: {
			teacher: 'Säg hej',
			material: 'Öppna materialet',
			community: 'Titta på gemenskapen',
			question: 'Läs och svara'
		},
		later: 'Senare',
		notThisKind: 'Inte det jag söker',
		promise: 'Du får högst tre namn, och ingen föreslås för fler än hon eller han har tid med.',
		fortyFiveDays:
			'Knapparna fungerar utan inloggning i 45 dagar och frågar en gång till innan något skickas. De svarar i ditt namn, så skicka inte mejlet vidare.',
		pause: 'Pausa brevet',
		change: 'Ändra vad jag söker',
		settings: 'Hur ofta, och varför jag får det',
		unsubscribe: 'Inga fler brev'
	},
	de: {
		titles: [
			'Etwas für Ihren Unterricht',
			'Ein Kontakt für Sie',
			'Zwei Kontakte für Sie',
			'Drei Kontakte für Sie'
		],
		addressed: (title, name) => `${title}, ${name}`,
		rhythm: {
			weekly: 'Das ist Ihr Kollegiumsbrief, der jede Woche kommt.',
			fortnightly: 'Das ist Ihr Kollegiumsbrief, der alle zwei Wochen kommt.',
			monthly: 'Das ist Ihr Kollegiumsbrief, der alle vier Wochen kommt.',
			never: 'Das ist Ihr Kollegiumsbrief.'
		},
		noHurry: 'Wenn es heute nicht passt, brauchen Sie nichts zu tun. Niemand erfährt davon.',
		over: { material: 'Ein Material', question: 'Eine Frage aus dem Kollegium' },
		accept: {
			teacher: 'Hallo sagen',
			material: 'Material öffnen',
			community: 'Lerngemeinschaft ansehen',
			question: 'Lesen und antworten'
		},
		later: 'Später',
		notThisKind: 'Nicht das, was ich suche',
		promise:
			'Sie bekommen höchstens drei Namen, und niemand wird mehr Menschen vorgeschlagen, als sie oder er Zeit hat.',
		fortyFiveDays:
			'Die Schaltflächen funktionieren 45 Tage lang ohne Anmeldung und fragen noch einmal nach, bevor etwas gesendet wird. Sie antworten in Ihrem Namen; bitte leiten Sie diese E-Mail nicht weiter.',
		pause: 'Brief pausieren',
		change: 'Ändern, was ich suche',
		settings: 'Wie oft, und warum ich ihn bekomme',
		unsubscribe: 'Keine Briefe mehr'
	},
	pt: {
		titles: ['Algo para as suas aulas', 'Um nome para si', 'Dois colegas para si', 'Três colegas para si'],
		addressed: (title, name) => `${title}, ${name}`,
		rhythm: {
			weekly: 'É a sua carta entre colegas, que chega todas as semanas.',
			fortnightly: 'É a sua carta entre colegas, de duas em duas semanas.',
			monthly: 'É a sua carta entre colegas, de quatro em quatro semanas.',
			never: 'É a sua carta entre colegas.'
		},
		noHurry: 'Se hoje não der jeito, não precisa de fazer nada: ninguém fica a saber.',
		over: { material: 'Um material', question: 'Uma pergunta de colega' },
		accept: {
			teacher: 'Dizer olá',
			material: 'Abrir o material',
			community: 'Ver a comunidade',
			question: 'Ler e responder'
		},
		later: 'Mais tarde',
		notThisKind: 'Não é isto que procuro',
		promise:
			'Recebe no máximo três nomes, e ninguém é proposto a mais pessoas do que aquelas para quem tem tempo.',
		fortyFiveDays:
			'Os botões funcionam sem iniciar sessão, durante 45 dias, e perguntam mais uma vez antes de enviar seja o que for. Respondem em seu nome: por favor, não reencaminhe esta mensagem.',
		pause: 'Pausar a carta',
		change: 'Mudar o que procuro',
		settings: 'Com que frequência, e porque recebo isto',
		unsubscribe: 'Não quero mais cartas'
	}
};
