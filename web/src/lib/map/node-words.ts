import { countryName, dayAndTime, languageName, list } from '#lib/formats.ts';
import { langOf, skillLabel } from '#lib/localized.ts';
import { m } from '#lib/paraglide/messages.js';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { KIND_LABELS, stageLabel, subjectLabel } from '#lib/vocabulary.ts';
import type { MapNode } from './types.ts';

/** What a node is called in the page's language, and the language of that where it is another. */
export function nodeLabel(node: MapNode): { text: string; lang: string | undefined } {
	if (node.hidden) return { text: m.map_hidden_person(), lang: undefined };
	if (node.kind === 'skill')
		return skillLabel({
			prefLabelEn: node.labelEn,
			prefLabelSv: node.labelSv,
			prefLabelDe: node.labelDe,
			prefLabelPt: node.labelPt,
			prefLabelOther: node.label
		});
	if (node.kind === 'region' && node.detail.level === 0 && node.country)
		return { text: countryName(node.country), lang: undefined };
	return { text: node.label, lang: langOf(node.language) };
}

/** One line of facts about a node. */
export function nodeFacts({ kind, detail, country, hidden }: MapNode): string {
	if (hidden) return '';
	const place = [detail.school, detail.place, country && kind !== 'region' ? countryName(country) : null];
	switch (kind) {
		case 'teacher':
			return join([
				list(detail.subjects.slice(0, 3).map(subjectLabel)),
				list(detail.stages.slice(0, 3).map(stageLabel)),
				...place
			]);
		case 'material':
			return join([detail.languages[0] ? languageName(detail.languages[0]) : null, detail.licence]);
		case 'meeting':
			return join([detail.startsAt ? dayAndTime(detail.startsAt) : null, ...place]);
		case 'region':
			return detail.level === 0 ? '' : join([country ? countryName(country) : null]);
		default:
			return join([...place]);
	}
}

/** Where a node has its page; null for what has none. */
export function nodeHref({ id, kind, hidden, group }: MapNode): string | null {
	const name = id.slice(id.indexOf(':') + 1);
	if (hidden || (group && kind !== 'community' && kind !== 'region')) return null;
	const folder = PAGES[kind];
	return folder ? localizeHref(`/${folder}/${encodeURIComponent(name)}`) : null;
}

const PAGES: Partial<Record<MapNode['kind'], string>> = {
	teacher: 'people',
	skill: 'skills',
	material: 'materials',
	community: 'communities',
	region: 'regions',
	question: 'questions'
};

/** Kind and name in one: for the ear, where the shape cannot be seen. */
export function spokenNode(node: MapNode): string {
	return `${KIND_LABELS[node.kind]()}: ${nodeLabel(node).text}`;
}

const join = (parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');
