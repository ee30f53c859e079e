import { read } from '#graph/driver.ts';
import { prepare } from '#graph/matching/prepared/prepare.ts';
import { readPrepared } from '#graph/matching/prepared/read-prepared.ts';
import { inTurn, type Measure, patiently } from '../measure.ts';
import { scaleGraph } from '../scale/graph.ts';

const PEOPLE = 100_000;
const REQUESTS = 2_000;

/** What a page asks for, of a list that was prepared, against reading one teacher by her identifier. */
export const suggestions: Measure = {
	name: 'suggestions-100k-vs-lookup',
	title: `The suggestions of a teacher among ${PEOPLE.toLocaleString('en')}, with every right and every reason checked, against a look at one node: the 99th percentile of both.`,
	most: 2,
	async run(bench) {
		const { driver, people } = await scaleGraph(bench, PEOPLE);
		await bench.report.step(`${people.length} lists are prepared`, async (progress) => {
			for (const [at, { id }] of people.entries()) {
				await patiently(() => prepare(driver, id));
				progress(`${at + 1} of ${people.length}`);
			}
		});
		let at = 0;
		const suggested = async () => {
			const list = await readPrepared(driver, people[at++ % people.length]!, null);
			if (!list?.cards.length) throw new Error('A list that was prepared does not hold.');
		};
		const looked = () =>
			read(driver, 'MATCH (t:Teacher {id: $id}) RETURN t {.*} AS teacher', {
				id: people[at % people.length]!.id
			});
		return inTurn(suggested, looked, REQUESTS, { warmUp: 300, of: 0.99 });
	}
};
