import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import neo4j, { type Driver } from 'neo4j-driver';
import { Refusal } from '#ingest/fault.ts';
import { loadMachine } from '../../config.ts';
import { createDriver } from '../../driver.ts';
import { createReporter } from '../../runtime/report.ts';
import { startServers } from '../../runtime/servers.ts';
import type { Network } from '../links/network.ts';
import { listOf } from '../links/ranker/precisions.ts';
import type { Method } from './methods.ts';

/** The library scores every pair of persons that are not tied, and hands all of them over. */
const MOST = 3_000;

/** For each person a row: how likely the library thinks a tie to each of the others. */
type Chances = Float32Array[];

/**
 * The link prediction pipeline of Neo4j's Graph Data Science library: FastRP and the logarithm of how many ties somebody
 * has, multiplied pair by pair; logistic regression or a random forest, whichever it finds better. It runs on a server of its own, which ends with the work.
 */
export async function gdsMethod(network: Network, known: number): Promise<Method> {
	if (known > MOST)
		throw new Refusal(`--gds takes networks of at most ${MOST} persons; this one has ${known}.`);
	const folder = await mkdtemp(`${tmpdir()}/kollegium-evaluate-`);
	// The other servers are not needed: addresses that nobody asks stand for them.
	const given = { TYPESENSE_NODES: 'http://127.0.0.1:1', EMBEDDINGS_URL: 'http://127.0.0.1:1' };
	await using stack = new AsyncDisposableStack();
	stack.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
	const machine = { ...loadMachine(), data: `${folder}/data` };
	const servers = await startServers({ machine, report: createReporter(process.stderr), given });
	stack.defer(() => servers.stop());
	const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = servers.environment;
	const address = { uri: NEO4J_URI!, user: NEO4J_USER!, password: NEO4J_PASSWORD!, database: 'neo4j' };
	const driver = createDriver(address);
	stack.defer(() => driver.close());
	const chances = await predict(driver, network, known);
	return {
		id: 'gds-pipeline',
		title: 'GDS link prediction',
		knowsNewcomers: false,
		make: () => (person, candidates) =>
			listOf(
				candidates,
				Float64Array.from(candidates, (other) => chances[person]?.[other] ?? 0)
			)
	};
}

/** Statements that set the pipeline up and train it, in their order. */
const TRAINING = [
	`UNWIND $pairs AS pair
	 WITH gds.graph.project('past', pair[0], pair[1], {relationshipType: 'TIE'}, {undirectedRelationshipTypes: ['*']}) AS past
	 RETURN past.nodeCount AS count`,
	`CALL gds.beta.pipeline.linkPrediction.create('pipeline') YIELD name RETURN name`,
	`CALL gds.beta.pipeline.linkPrediction.addNodeProperty('pipeline', 'fastRP',
	 {mutateProperty: 'place', embeddingDimension: 64, iterationWeights: [0.0, 1.0, 1.0, 1.0], randomSeed: 20261123})
	 YIELD name RETURN name`,
	`CALL gds.beta.pipeline.linkPrediction.addNodeProperty('pipeline', 'degree', {mutateProperty: 'ties'})
	 YIELD name RETURN name`,
	`CALL gds.beta.pipeline.linkPrediction.addNodeProperty('pipeline', 'scaleProperties',
	 {nodeProperties: ['ties'], mutateProperty: 'popularity', scaler: {type: 'log', offset: 1.0}}) YIELD name RETURN name`,
	`CALL gds.beta.pipeline.linkPrediction.addFeature('pipeline', 'hadamard', {nodeProperties: ['place', 'popularity']})
	 YIELD name RETURN name`,
	`CALL gds.beta.pipeline.linkPrediction.addLogisticRegression('pipeline') YIELD name RETURN name`,
	`CALL gds.beta.pipeline.linkPrediction.addRandomForest('pipeline', {numberOfDecisionTrees: 100}) YIELD name RETURN name`,
	`CALL gds.beta.pipeline.linkPrediction.train('past', {pipeline: 'pipeline', modelName: 'model',
	 targetRelationshipType: 'TIE', metrics: ['AUCPR'], randomSeed: 20261123, concurrency: 1})
	 YIELD modelInfo RETURN modelInfo.modelName AS name`
];

async function predict(driver: Driver, network: Network, known: number): Promise<Chances> {
	const { offsets, neighbours } = network;
	const pairs: unknown[] = [];
	for (let person = 0; person < known; person++) {
		for (const other of neighbours.subarray(offsets[person], offsets[person + 1])) {
			if (person < other) pairs.push([neo4j.int(person), neo4j.int(other)]);
		}
	}
	const session = driver.session();
	try {
		for (const statement of TRAINING) await session.run(statement, { pairs }, { timeout: 600_000 });
		const { records } = await session.run(
			`CALL gds.beta.pipeline.linkPrediction.predict.stream('past',
			 {modelName: 'model', topN: $most, threshold: 0.0, concurrency: 1})
			 YIELD node1, node2, probability RETURN node1, node2, probability`,
			{ most: neo4j.int(known * known) },
			{ timeout: 600_000 }
		);
		const chances: Chances = Array.from({ length: known }, () => new Float32Array(known));
		for (const record of records) {
			const [one, other, chance] = [
				record.get('node1'),
				record.get('node2'),
				record.get('probability')
			] as number[];
			chances[one!]![other!] = chances[other!]![one!] = chance!;
		}
		return chances;
	} finally {
		await session.close();
	}
}
