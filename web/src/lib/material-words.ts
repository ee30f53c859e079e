import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** Kinds of materials, by their notation in HCRT (https://w3id.org/kim/hcrt/). */
const KINDS: Record<string, () => string> = {
	application: m.material_kind_application,
	assessment: m.material_kind_assessment,
	audio: m.material_kind_audio,
	case_study: m.material_kind_case_study,
	course: m.material_kind_course,
	data: m.material_kind_data,
	diagram: m.material_kind_diagram,
	drill_and_practice: m.material_kind_drill_and_practice,
	educational_game: m.material_kind_educational_game,
	experiment: m.material_kind_experiment,
	image: m.material_kind_image,
	index: m.material_kind_index,
	lesson_plan: m.material_kind_lesson_plan,
	map: m.material_kind_map,
	other: m.material_kind_other,
	portal: m.material_kind_portal,
	project: m.material_kind_project,
	questionnaire: m.material_kind_questionnaire,
	script: m.material_kind_script,
	sheet_music: m.material_kind_sheet_music,
	simulation: m.material_kind_simulation,
	slide: m.material_kind_slide,
	text: m.material_kind_text,
	textbook: m.material_kind_textbook,
	video: m.material_kind_video,
	web_page: m.material_kind_web_page,
	worksheet: m.material_kind_worksheet
};

/** Kind of a material in words. */
export const materialKind = (kind: string): string => KINDS[kind]?.() ?? kind;

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)(?:-([A-Z]{2}))?$/;

/** A licence as its makers write it: CC BY-SA 4.0. */
export function licenceName(licence: string): string {
	if (licence === 'CC0-1.0') return 'CC0 1.0';
	const match = CREATIVE_COMMONS.exec(licence);
	if (match) return ['CC', ...match.slice(1).filter(Boolean)].join(' ');
	return licence.startsWith('http') ? withoutProtocol(licence) : licence;
}

/** Where a licence says what it allows, in the reader's language; null for a licence without an address. */
export function licenceHref(licence: string, locale: string = getLocale()): string | null {
	const deed = `deed.${locale}`;
	if (licence === 'CC0-1.0') return `https://creativecommons.org/publicdomain/zero/1.0/${deed}`;
	const [, terms, version, country] = CREATIVE_COMMONS.exec(licence) ?? [];
	if (terms) {
		const place = country ? `${version}/${country}` : version;
		return `https://creativecommons.org/licenses/${terms}/${place}/${deed}`.toLowerCase();
	}
	return /^https?:\/\//.test(licence) ? licence : null;
}

const withoutProtocol = (address: string): string =>
	address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
