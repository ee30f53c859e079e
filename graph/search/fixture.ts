import pino from 'pino';
import type { ManagedTransaction } from 'neo4j-driver';
import { write } from '../driver.ts';
import { createLease } from '../jobs/lease.ts';
import type { Services } from '../services.ts';
import { COLLECTIONS } from './collections/index.ts';
import { IndexKeeper } from './keep-in-step.ts';
import { createLexicon } from './lexicon.ts';
import { mark } from './marks.ts';

/** A material of a test, with what is told of it. */
export type TestMaterial = {
	id: string;
	title: string;
	language?: string;
	description?: string;
	keywords?: string[];
	skills?: string[];
	visibility?: string;
	author?: string;
	community?: string;
	licence?: string;
	kind?: string;
	stages?: string[];
	createdAt?: number;
};

/** A small vocabulary: two skills with labels in four languages. */
const SKILLS = [
	{
		uri: 'urn:kollegium:MAT04',
		notation: 'MAT04',
		scheme: 'kollegium',
		prefLabelEn: 'Calculating with fractions',
		prefLabelSv: 'bråkräkning',
		prefLabelDe: 'Bruchrechnung',
		prefLabelPt: 'Operações com frações',
		altLabelDe: ['Bruchrechnen', 'Rechnen mit Brüchen'],
		altLabelSv: ['räkna med bråk']
	},
	{
		uri: 'urn:kollegium:GEO02',
		notation: 'GEO02',
		scheme: 'kollegium',
		prefLabelEn: 'Climate and weather',
		prefLabelSv: 'klimat och väder',
		prefLabelDe: 'Klima und Wetter',
		prefLabelPt: 'Clima e tempo'
	}
];

/** Puts the vocabulary, two communities and three teachers into an empty graph. */
export async function plantWorld({ driver }: Services): Promise<void> {
	await write(driver, async (tx) => {
		await tx.run('UNWIND $skills AS skill MERGE (s:Skill {uri: skill.uri}) SET s += skill', {
			skills: SKILLS
		});
		await tx.run(`
			UNWIND ['c_one', 'c_two'] AS id
			MERGE (c:Community {id: id})
			SET c.name = 'Community ' + id, c.purpose = 'Learning together', c.language = 'en', c.kind = 'regional',
				c.visibility = 'public', c.invented = true, c.createdAt = datetime()`);
		await tx.run(`
			UNWIND ['t_owner', 't_member', 't_stranger'] AS id
			MERGE (t:Teacher {id: id})
			SET t.name = 'Teacher ' + id, t.language = 'en', t.languages = ['en'], t.stages = [], t.subjects = [],
				t.availability = 1, t.invented = true, t.visibility = 'members', t.createdAt = datetime()
			WITH t WHERE t.id <> 't_stranger'
			MATCH (c:Community {id: 'c_one'}) MERGE (t)-[m:MEMBER_OF]->(c) SET m.since = datetime()`);
		await mark(tx, [
			...SKILLS.map(({ uri }) => ({ collection: 'skills', id: uri })),
			...['c_one', 'c_two'].map((id) => ({ collection: 'communities', id })),
			...['t_owner', 't_member', 't_stranger'].map((id) => ({ collection: 'people', id }))
		]);
	});
}

/** Writes materials as the importers and commands do: with their marks, in one transaction. */
export async function putMaterials({ driver }: Services, materials: TestMaterial[]): Promise<void> {
	await write(driver, async (tx) => putMaterialsIn(tx, materials));
}

export async function putMaterialsIn(tx: ManagedTransaction, materials: TestMaterial[]): Promise<void> {
	await tx.run(
		`UNWIND $materials AS one
		 MERGE (m:Material {id: one.id})
		 ON CREATE SET m.createdAt = datetime({epochSeconds: toInteger(coalesce(one.createdAt, 1700000000))})
		 SET m.title = one.title, m.language = coalesce(one.language, 'en'), m.description = one.description,
			m.keywords = coalesce(one.keywords, []), m.visibility = coalesce(one.visibility, 'public'),
			m.licence = one.licence, m.kind = one.kind, m.stages = coalesce(one.stages, []), m.version = 1
		 FOREACH (notation IN coalesce(one.skills, []) |
			MERGE (s:Skill {uri: 'urn:kollegium:' + notation}) MERGE (m)-[:TEACHES]->(s))
		 FOREACH (id IN [i IN [one.author] WHERE i IS NOT NULL] | MERGE (t:Teacher {id: id}) MERGE (t)-[:AUTHORED]->(m))
		 FOREACH (id IN [i IN [one.community] WHERE i IS NOT NULL] | MERGE (c:Community {id: id}) MERGE (m)-[:SHARED_IN]->(c))`,
		{ materials }
	);
	await mark(
		tx,
		materials.map(({ id }) => ({ collection: 'materials', id }))
	);
}

/** What keeps the index in step, for driving it by hand. */
export function createKeeper({ driver, search, embedder }: Services): IndexKeeper {
	return new IndexKeeper({
		driver,
		search,
		embedder,
		lexicon: createLexicon(driver),
		lease: createLease(driver, 'search-relay'),
		log: pino({ level: 'silent' })
	});
}

/** Lets the keeper work until nothing is left to do. */
export async function untilQuiet(keeper: IndexKeeper): Promise<void> {
	while (await keeper.round());
}

/** Takes away all that earlier tests left in the index. */
export async function emptyIndex({ search }: Services): Promise<void> {
	const ours = new RegExp(`^(${COLLECTIONS.map(({ name }) => name).join('|')})_`);
	for (const { name } of await search
		.aliases()
		.retrieve()
		.then(({ aliases }) => aliases))
		await search.aliases(name).delete();
	for (const { name } of await search.collections().retrieve())
		if (ours.test(name)) await search.collections(name).delete();
}

/** The documents of a collection as the index holds them, by identifier, without vectors. */
export async function indexed(
	{ search }: Services,
	name: string
): Promise<Map<string, Record<string, unknown>>> {
	const lines = await search.collections(name).documents().export({ exclude_fields: 'embedding' });
	const documents = lines
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Record<string, unknown>);
	return new Map(documents.map((document) => [String(document.id), document]));
}
