import type { PathStep } from '#lib/design/path.ts';
import { capital, languageName, list } from '#lib/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { relationshipWords } from '#lib/relationship-words.ts';
import { labelOf } from './labels.ts';
import { givenName } from './names.ts';
import type { Reason, ReasonStep, Suggestion } from './types.ts';

/** What a sentence may name. */
type Words = {
	name: string;
	skills: string;
	/** The actor's own skill, and the other one next to it. */
	own: string;
	found: string;
	colleagues: string;
	count: number;
	question: string;
	/** What is the actor's on a path, and what is the other's. */
	mine: string;
	theirs: string;
};

/** The sentence of each reason that has a path. */
const SENTENCES: Record<string, (words: Words) => string> = {
	offersWhatISeek: m.reason_offers,
	seeksWhatIOffer: m.reason_seeks,
	worksWithColleague: m.reason_works_with,
	teachesWhatISeek: m.reason_teaches,
	teachesWhatIAsked: m.reason_asked,
	usedByColleague: m.reason_used,
	worksOnWhatISeek: m.reason_works_on,
	worksOnWhatIOffer: m.reason_works_on_mine,
	colleagueIsMember: m.reason_member,
	aboutWhatIOffer: m.reason_about,
	offersNearby: m.reason_offers_nearby,
	seeksNearby: m.reason_seeks_nearby,
	teachesNearby: m.reason_teaches_nearby,
	writesAlike: m.reason_writes_alike,
	describedAlike: m.reason_described_alike,
	meansWhatIWrote: m.reason_means,
	bridgesCommunities: m.reason_bridges
};

/** Typical ages of the stages that have some. */
const AGES: Record<string, string> = { S0: '3–6', S1: '6–9', S2: '10–12', S3: '12–15', S4: '15–19' };

/** Most paths drawn in one card. */
const PATHS = 3;

/** Why something is suggested, in one or two sentences: reasons of one code are said in one. */
export function reasonSentence({ title, reasons, crossBorder }: Suggestion): string {
	const sentences = codesOf(reasons).map((code) => {
		const same = reasons.filter((reason) => reason.code === code);
		return SENTENCES[code]?.(wordsFor(title, same)) ?? likeness(same[0]!, crossBorder);
	});
	return sentences.filter(Boolean).join(' ');
}

/** The paths of a suggestion: the first of each code, so that a fit that goes both ways is two rows. */
export function reasonPaths({ reasons }: Suggestion): PathStep[][] {
	const first = codesOf(reasons).map((code) => reasons.find((reason) => reason.code === code)!);
	return first
		.filter(({ steps }) => steps.length)
		.slice(0, PATHS)
		.map(({ steps }) => steps.map(toPathStep));
}

const codesOf = (reasons: Reason[]): string[] => [...new Set(reasons.map(({ code }) => code))];

function wordsFor(title: string, reasons: Reason[]): Words {
	const between = reasons.flatMap(({ steps }) => steps.slice(0, -1));
	const skills = between.filter(({ kind }) => kind === 'skill').map((step) => labelOf(step).text);
	const colleagues = between
		.filter(({ kind, isMe }) => kind === 'teacher' && !isMe)
		.map(({ label }) => label);
	const question = between.find(({ kind }) => kind === 'question')?.label ?? '';
	const things = between
		.filter(({ kind }) => kind === 'material' || kind === 'community')
		.map(({ label }) => label);
	return {
		name: givenName(title),
		skills: list([...new Set(skills)]),
		own: skills[0] ?? '',
		found: skills.at(-1) ?? '',
		mine: things[0] ?? '',
		theirs: things[1] ?? '',
		colleagues: list(colleagues),
		count: colleagues.length,
		question
	};
}

/** What is alike, said only where it is worth saying: languages across a border, ages where there are any. */
function likeness({ code, shared }: Reason, crossBorder: boolean): string {
	if (code === 'sharedLanguage')
		return crossBorder ? m.reason_language({ languages: list(shared.map((tag) => languageName(tag))) }) : '';
	const ages = shared.flatMap((stage) => AGES[stage] ?? []);
	return code === 'sameStage' && ages.length ? m.reason_stage({ ages: list(ages) }) : '';
}

function toPathStep(step: ReasonStep): PathStep {
	const { kind, isMe, relationship, direction, crossBorder } = step;
	const { text, lang } = isMe ? { text: m.path_me() } : labelOf(step);
	const href = isMe ? undefined : pageOf(step);
	return {
		kind: kind === 'school' ? 'region' : kind,
		label: kind === 'skill' ? capital(text) : text,
		...(lang && { lang }),
		...(href && { href }),
		...(relationship && {
			via: { words: relationshipWords(relationship, direction ?? 'forward'), across: crossBorder }
		})
	};
}

const PAGES: Record<string, string> = {
	teacher: 'people',
	skill: 'skills',
	material: 'materials',
	community: 'communities',
	question: 'questions'
};

function pageOf({ node, kind }: ReasonStep): string | undefined {
	const place = PAGES[kind];
	return place && localizeHref(`/${place}/${encodeURIComponent(node.slice(kind.length + 1))}`);
}
