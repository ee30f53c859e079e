import { stepsOf } from './steps.ts';
import { networkFigures } from './world/figures.ts';
import type { World } from './world/world.ts';

/** Counts and figures of a world, for people: what `--dry-run` prints. */
export function summaryOf(world: World): string {
	const counts = stepsOf(world).map(
		({ title, rows }) => `  ${title.padEnd(20)}${String(rows.length).padStart(6)}`
	);
	const { years, medianDegree, mostTies, isolated, dormant } = networkFigures(world.people, world.ties);
	const lines = years.map(
		({ year, ties, crossBorder, inPerson, reciprocity }) =>
			`  ${year}/${String(year + 1).slice(2)}   ${String(ties).padStart(5)} new ties, ${percent(crossBorder)} across borders, ` +
			`${percent(inPerson)} begun in person, ${percent(reciprocity)} of all reciprocal`
	);
	const degrees = `  median ${medianDegree} ties a person, most ${mostTies}, ${percent(isolated)} without any 90 days after joining, ${percent(dormant)} of ties dormant`;
	return ['The demonstration world holds', ...counts, '', 'and its network', ...lines, degrees].join('\n');
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
