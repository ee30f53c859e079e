import type { GraphContext } from '../context.ts';
import { currentFigures } from '../figures/current.ts';
import { LEAST_PERSONS } from '../figures/suppress.ts';
import { withLabels } from '../skills/labels.ts';

type Arguments = { stages: string[]; subjects: string[] };

/** How many are named. */
const MOST = 6;

/** Resolver of `Query.commonSkills`: from what those who let themselves be counted offer and look for. */
export async function commonSkills(
	_: unknown,
	{ stages, subjects }: Arguments,
	{ services: { driver } }: GraphContext
) {
	const { snapshot } = await currentFigures(driver);
	const counts = new Map<string, number>();
	for (const person of snapshot.people) {
		const isAlike =
			person.stages.some((stage) => stages.includes(stage)) &&
			person.subjects.some((subject) => subjects.includes(subject));
		if (!isAlike) continue;
		for (const uri of new Set([...person.offers, ...person.seeks].map((one) => one.uri)))
			counts.set(uri, (counts.get(uri) ?? 0) + 1);
	}
	const most = [...counts]
		.filter(([, count]) => count >= LEAST_PERSONS)
		.sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
		.slice(0, MOST);
	return withLabels(
		driver,
		most.map(([uri]) => ({ uri, because: null }))
	);
}
