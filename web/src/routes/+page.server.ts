import { getLocale } from '#lib/paraglide/runtime.js';
import { StartPage } from '#lib/server/documents/start.ts';
import { EUROPE, placeOnEurope } from '#lib/server/europe-map.ts';
import { query } from '#lib/server/graph.ts';
import { bow, type Bow, type Place } from '#lib/start/picture.ts';
import type { PageServerLoad } from './$types';

/** Lift of the thin lines and of the path: different, so that the path is never hidden by a line. */
const TIE_LIFT = 0.09;
const PATH_LIFT = -0.07;

/** Questions shown: in the reader's language first. */
const SHOWN = 3;

export const load: PageServerLoad = async (event) => {
	const { startPage } = await query(event, StartPage);
	const { communities, ties, path, questions, counts } = startPage;
	const locale = getLocale();

	const dots = communities.flatMap((community) => {
		const place = placeOnEurope(community);
		return place ? [{ ...community, ...place }] : [];
	});
	const at = new Map<string, Place>(dots.map((dot) => [dot.id, dot]));
	const lines = ties.flatMap((tie) => {
		const [from, to] = [at.get(tie.from), at.get(tie.to)];
		return from && to ? [{ ...bow(from, to, TIE_LIFT), crossBorder: tie.crossBorder }] : [];
	});
	const own = questions.filter(({ language }) => language === locale);
	const others = questions.filter(({ language }) => language !== locale);
	return {
		counts,
		path,
		questions: [...own, ...others].slice(0, SHOWN),
		picture: {
			...EUROPE,
			countries: [...new Set(communities.map(({ country }) => country))],
			dots,
			lines,
			route: path && routeOf(placeOnEurope(path.seeker), placeOnEurope(path.helper))
		}
	};
};

function routeOf(
	seeker: Place | null,
	helper: Place | null
): (Bow & { seeker: Place; helper: Place }) | null {
	return seeker && helper && { ...bow(seeker, helper, PATH_LIFT), seeker, helper };
}
