import { m } from '#lib/paraglide/messages.js';

/** A place one can go to from the header, the bottom bar or the page *More*. */
export type Place = {
	path: string;
	label: () => string;
	icon:
		| 'home'
		| 'map'
		| 'materials'
		| 'questions'
		| 'communities'
		| 'europe'
		| 'gaps'
		| 'policy'
		| 'training'
		| 'about'
		| 'skills';
};

const HOME: Place = { path: '/home', label: m.place_home, icon: 'home' };
const MAP: Place = { path: '/map', label: m.place_map, icon: 'map' };
const MATERIALS: Place = { path: '/materials', label: m.place_materials, icon: 'materials' };
const QUESTIONS: Place = { path: '/questions', label: m.place_questions, icon: 'questions' };
const COMMUNITIES: Place = { path: '/communities', label: m.place_communities, icon: 'communities' };
const EUROPE: Place = { path: '/europe', label: m.place_europe, icon: 'europe' };
const GAPS: Place = { path: '/gaps', label: m.place_gaps, icon: 'gaps' };
const POLICY: Place = { path: '/policy', label: m.place_policy, icon: 'policy' };
const TRAINING: Place = { path: '/training', label: m.place_training, icon: 'training' };
const SKILLS: Place = { path: '/skills', label: m.place_skills, icon: 'skills' };
const ABOUT: Place = { path: '/about', label: m.place_about, icon: 'about' };
const FACILITATE: Place = { path: '/gaps', label: m.place_facilitate, icon: 'gaps' };

const EVERYWHERE = [
	HOME,
	MAP,
	MATERIALS,
	QUESTIONS,
	COMMUNITIES,
	SKILLS,
	EUROPE,
	GAPS,
	TRAINING,
	POLICY,
	ABOUT
];

/** Top places by role, the first four of the bottom bar, and the rest for *More*. */
export type Places = { top: Place[]; bottom: Place[]; more: Place[] };

/** Second row of the header, for facilitators in their own places. */
export const FACILITATOR_ROW: Place[] = [GAPS, { ...TRAINING, label: m.place_my_training }];

/** Where a person with these roles goes; a visitor has none. */
export function placesFor(roles: readonly string[] | null): Places {
	if (!roles)
		return places([MATERIALS, COMMUNITIES, EUROPE, ABOUT], [MATERIALS, MAP, EUROPE, QUESTIONS], [HOME]);
	if (roles.includes('teacher')) {
		const top = [HOME, MAP, MATERIALS, QUESTIONS, COMMUNITIES];
		const bottom = [HOME, MAP, MATERIALS, QUESTIONS];
		return roles.includes('facilitator') ? places([...top, FACILITATE], bottom) : places(top, bottom, [GAPS]);
	}
	if (roles.includes('policymaker')) {
		return places([EUROPE, GAPS, POLICY, MATERIALS, COMMUNITIES], [EUROPE, GAPS, POLICY, MATERIALS], [HOME]);
	}
	return places(
		[MAP, MATERIALS, QUESTIONS, COMMUNITIES, EUROPE, GAPS],
		[MAP, MATERIALS, QUESTIONS, EUROPE],
		[HOME]
	);
}

function places(top: Place[], bottom: Place[], without: Place[] = []): Places {
	const isIn = (list: Place[], place: Place) => list.some(({ path }) => path === place.path);
	return { top, bottom, more: EVERYWHERE.filter((place) => !isIn(bottom, place) && !isIn(without, place)) };
}

/** Is this the place of the current page? Paths without their language. */
export function isCurrent(place: Place, path: string): boolean {
	return path === place.path || path.startsWith(`${place.path}/`);
}
