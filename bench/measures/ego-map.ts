import { readFileSync } from 'node:fs';
import { actorParameter } from '#graph/context.ts';
import { expandRights } from '#graph/cypher.ts';
import { read } from '#graph/driver.ts';
import { inTurn, type Measure, patiently } from '../measure.ts';

const DOCUMENT = `query ($id: ID!) {
	teachers(where: { id: { eq: $id } }, limit: 1) {
		id name headline
		region(limit: 1) { code name country }
		ties(limit: 50) { id name region(limit: 1) { code country } }
		offers(limit: 20) { uri notation prefLabelEn }
		seeks(limit: 20) { uri notation prefLabelEn }
		communities(limit: 10) { id name kind members(limit: 25) { id name } }
		authored(limit: 20) { id title language teaches(limit: 5) { notation } }
	}
}`;

const STATEMENT = expandRights(readFileSync(`${import.meta.dirname}/../statements/ego-map.cypher`, 'utf8'));

type Teacher = { ties: unknown[]; communities: { members: unknown[] }[]; authored: unknown[] };

/** Reads generated from the schema against a statement written by hand, with the same rights and the same result. */
export const egoMap: Measure = {
	name: 'ego-map-graphql-vs-cypher',
	title:
		'The surroundings of a teacher by generated GraphQL in process, against one statement written by hand.',
	most: 2,
	async run({ api }) {
		const { driver } = api.services;
		const people = await read<{ id: string }>(
			driver,
			'MATCH (t:Teacher)-[r:COLLABORATES_WITH]-() WITH t.id AS id, count(r) AS ties WHERE ties > 3 RETURN id ORDER BY id LIMIT 40'
		);
		let at = 0;
		const next = () => people[at % people.length]!.id;
		const asked = async () => {
			const id = next();
			const { teachers } = await api.execute<{ teachers: Teacher[] }, { id: string }>(
				DOCUMENT,
				{ id },
				await api.actor(id)
			);
			return teachers[0]!;
		};
		const written = async () => {
			const id = next();
			at++;
			const [row] = await read<{ teacher: Teacher }>(driver, STATEMENT, {
				id,
				actor: actorParameter(await api.actor(id))
			});
			return row!.teacher;
		};
		const [ours, floor] = [await patiently(asked), await patiently(written)];
		at--;
		if (sizeOf(ours) !== sizeOf(floor))
			throw new Error(`The two ways differ: ${sizeOf(ours)} and ${sizeOf(floor)} things.`);
		return inTurn(asked, written, 80, { warmUp: 10 });
	}
};

const sizeOf = ({ ties, communities, authored }: Teacher): number =>
	ties.length + authored.length + communities.reduce((sum, { members }) => sum + members.length, 0);
