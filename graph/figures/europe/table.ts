import type { Figures } from '../current.ts';
import { isoDay } from '../periods.ts';
import { type Level, levelOf, membersIn } from '../regions.ts';
import type { Place } from '../snapshot.ts';
import { ACROSS, ALL, cellKey, type TieKind } from './cells.ts';
import type { Cube, Slice } from './cube.ts';
import { topSkill } from './top-skill.ts';

/** What is asked of the cube. */
export type Question = Slice & { level: Level; kind: TieKind | null; year: number | null };

/** Below this share of counted teachers a region is drawn hatched. */
const THIN = 0.3;

/** The answer to one question: only what is shown, and nothing else leaves this function. */
export function europeTable(figures: Figures, { level, kind, year, ...slice }: Question) {
	const { snapshot } = figures;
	const cube = figures.cube(slice);
	const time = year === null ? ALL : String(year);
	const shown = (pair: string, of: string, when: string) => valueOf(cube, cellKey(pair, of, when));
	const places = shownPlaces(figures, level);
	const codes = new Set(places.map(({ code }) => code));
	const pairs = [...cube.cells.keys()].filter((key) => key.endsWith(`/${kind ?? ALL}/${time}`));
	const cells = pairs.flatMap((key) => {
		const pair = key.split('/')[0]!;
		const [a, b] = pair.split('|') as [string, string];
		const ties = valueOf(cube, key);
		if (ties === null || pair === ACROSS || levelOf(a) !== level || !codes.has(a) || !codes.has(b)) return [];
		const series = kind ? [] : cube.years.map((one) => point(one, shown(pair, ALL, one.key)));
		const crossBorder = a.slice(0, 2) !== b.slice(0, 2);
		return [
			{ a, b, crossBorder, ties, series, topSkill: topSkill(cube.cells.get(key)!.ties, snapshot, level) }
		];
	});
	return {
		asOf: isoDay(snapshot.asOf),
		level,
		counted: snapshot.people.length,
		coverage: snapshot.people.length / Math.max(1, snapshot.members),
		acrossTies: shown(ACROSS, kind ?? ALL, time),
		places,
		cells,
		periods: cube.quarters.map((one) => point(one, shown(ACROSS, ALL, one.key))),
		years: cube.years.map(({ key }) => Number(key)),
		communities: communitiesOnMap(figures)
	};
}

const valueOf = ({ cells, hidden }: Cube, key: string): number | null =>
	hidden.has(key) ? null : (cells.get(key)?.value ?? null);

const point = ({ key, from }: { key: string; from: number }, ties: number | null) => ({
	period: key,
	from: isoDay(from),
	ties
});

function shownPlaces({ snapshot, population }: Figures, level: Level) {
	return [...snapshot.places.values()]
		.filter(({ code }) => levelOf(code) === level && population.has(code))
		.map(({ code, country, name, level, latitude, longitude }) => {
			const place = { code, country, name, level, latitude, longitude };
			const counted = population.get(code)!;
			return { ...place, counted, isThin: counted < THIN * membersIn(snapshot, place.code) };
		})
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function communitiesOnMap({ snapshot: { communities, places } }: Figures) {
	return [...communities.values()]
		.filter(({ visibility }) => visibility === 'public')
		.flatMap(({ id, name, language, regions, members }) => {
			const [place] = regions.map((code) => places.get(code)).filter(isPlaced);
			// A community of several countries belongs nowhere on a map.
			if (!place || new Set(regions.map((code) => code.slice(0, 2))).size > 1) return [];
			const { latitude, longitude } = place;
			return [{ id, name, language, latitude, longitude, members: members < 5 ? null : members }];
		});
}

type Placed = Place & { latitude: number; longitude: number };
const isPlaced = (place: Place | undefined): place is Placed =>
	place?.latitude != null && place.longitude != null;
