import { type PeopleSkills, readPeopleSkills } from '#graph/matching/people/people-skills.ts';
import { forgetNetwork } from '#graph/matching/people/current-network.ts';
import { chooseRankerOf } from '#graph/matching/people/ranker/keeper.ts';
import { prepare } from '#graph/matching/prepared/prepare.ts';
import { type Bench, type Measure, median, patiently, timed } from '../measure.ts';
import { scaleGraph } from '../scale/graph.ts';

const SIZES = [1_000, 10_000, 100_000];

/** What the nightly run costs for one teacher, and how that grows with how many there are. */
export const nightly: Measure = {
	name: 'nightly-100k-vs-1k',
	title: 'Working out the list of one teacher among 100,000, against among 1,000.',
	most: 4,
	async run(bench) {
		const times: number[] = [];
		for (const size of SIZES) times.push(await listTime(bench, size));
		return { ours: times.at(-1)!, floor: times[0]!, n: 60 };
	}
};

async function listTime(bench: Bench, size: number): Promise<number> {
	const { driver, people } = await scaleGraph(bench, size);
	const choosing = await timed(() => chooseRankerOf(driver));
	forgetNetwork(driver);
	let held: PeopleSkills | undefined;
	const reading = await timed(async () => (held = await readPeopleSkills(driver)));
	const make = (id: string) => prepare(driver, id, { ways: held!.waysTo(id) });
	for (const { id } of people.slice(0, 10)) await patiently(() => make(id));
	const times: number[] = [];
	for (const { id } of people) times.push(await timed(() => make(id)));
	const [one, memory] = [median(times), process.memoryUsage().rss / 1e6];
	const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
	bench.report.line(
		`${size.toLocaleString('en')} teachers: the ranker is chosen in ${Math.round(choosing / 1_000)} s, everybody is read in ${Math.round(reading)} ms, a list takes ${Math.round(one)} ms (mean ${Math.round(mean)}), all of them ` +
			`${((mean * size) / 3_600_000).toFixed(1)} h of work, as long again of rests, in a process of ${Math.round(memory)} MB`
	);
	return one;
}
