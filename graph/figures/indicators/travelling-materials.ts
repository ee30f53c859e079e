import type { CountedMaterial } from '../snapshot.ts';
import type { IndicatorDefinition } from './indicator.ts';
import { group, type View } from './view.ts';

export const travellingMaterials: IndicatorDefinition = {
	id: 'travelling-materials',
	unit: 'count',
	message: 'indicator_travelling_materials',
	formula: 'materials that somebody in another country than the authors used in class, adapted or translated',
	source: 'Kollegium',
	statement: null,
	better: null,
	measure(view) {
		const own = view.snapshot.materials.filter(
			({ since, authors }) => since <= view.at && authors.some((one) => view.isInside(one))
		);
		const gone = own.filter((material) => hasTravelled(material, view));
		const persons = gone.flatMap(({ authors, journeys }) => [...authors, ...journeys.map(({ by }) => by)]);
		return { value: gone.length, n: own.length, groups: [group(persons)] };
	}
};

function hasTravelled({ authors, journeys }: CountedMaterial, view: View): boolean {
	const home = new Set(authors.map((one) => view.regionOf(one, 0)));
	if (home.has(null)) return false;
	return journeys.some(({ by, since }) => {
		const country = view.regionOf(by, 0);
		return since <= view.at && country !== null && !home.has(country);
	});
}
