import type { Purpose } from '../../rights.ts';
import type { LANGUAGES } from './values.ts';

type Language = (typeof LANGUAGES)[number];

/** Counted up when a text changes: who agreed to an older one has agreed to that one. */
export const CONSENT_VERSION = 1;

/** What a person agrees to, word for word: shown beside the choice and kept with it. */
export const CONSENT_TEXTS: Record<Purpose, Record<Language, string>> = {
	suggest: {
		en: 'Kollegium may suggest me to colleagues who look for what I offer or offer what I look for. They see why, and only what I show them anyway.',
		sv: 'Kollegium får föreslå mig för kollegor som söker det jag erbjuder eller erbjuder det jag söker. De ser varför, och bara det jag ändå visar för dem.',
		de: 'Kollegium darf mich Kolleginnen und Kollegen vorschlagen, die suchen, was ich anbiete, oder anbieten, was ich suche. Sie sehen den Grund und nur das, was ich ihnen ohnehin zeige.',
		pt: 'O Kollegium pode sugerir-me a colegas que procuram o que ofereço ou oferecem o que procuro. Veem porquê, e apenas o que eu já lhes mostro.'
	},
	maps: {
		en: 'I may appear on the network maps of those who may see my profile, with the ties I show. Without this I am left out of maps, and a route passes me without a name.',
		sv: 'Jag får synas på nätverkskartor hos dem som får se min profil, med de kopplingar jag visar. Utan detta finns jag inte på kartor, och en väg går förbi mig utan namn.',
		de: 'Ich darf auf den Netzwerkkarten derer erscheinen, die mein Profil sehen dürfen, mit den Verbindungen, die ich zeige. Sonst fehle ich auf Karten, und ein Weg führt ohne Namen über mich.',
		pt: 'Posso aparecer nos mapas da rede de quem pode ver o meu perfil, com as ligações que mostro. Sem isto fico fora dos mapas, e um caminho passa por mim sem nome.'
	},
	figures: {
		en: 'I may be counted in figures about regions, communities and countries. A figure about fewer than five people is never shown, and no figure is about one person.',
		sv: 'Jag får räknas med i siffror om regioner, lärandegemenskaper och länder. En siffra om färre än fem personer visas aldrig, och ingen siffra gäller en enskild person.',
		de: 'Ich darf in Zahlen über Regionen, Lerngemeinschaften und Länder mitgezählt werden. Eine Zahl über weniger als fünf Personen wird nie gezeigt, und keine gilt einer einzelnen Person.',
		pt: 'Posso entrar nos números sobre regiões, comunidades e países. Nunca se mostra um número sobre menos de cinco pessoas, e nenhum diz respeito a uma só pessoa.'
	},
	research: {
		en: 'Researchers may use my data without my name to study how teachers’ networks grow, under a contract with the operator of Kollegium.',
		sv: 'Forskare får använda mina uppgifter utan mitt namn för att studera hur lärares nätverk växer, enligt avtal med den som driver Kollegium.',
		de: 'Forschende dürfen meine Daten ohne meinen Namen nutzen, um zu untersuchen, wie Netzwerke von Lehrkräften wachsen, auf Grundlage eines Vertrags mit dem Betreiber von Kollegium.',
		pt: 'Investigadores podem usar os meus dados, sem o meu nome, para estudar como crescem as redes de docentes, ao abrigo de um contrato com quem gere o Kollegium.'
	}
};
