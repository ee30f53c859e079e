import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSteps } from '#seeds/load.ts';
import { stepsOf } from '#seeds/steps.ts';
import { generateWorld } from '#seeds/world/world.ts';
import { loadActor } from '../actor.ts';
import type { Actor } from '../context.ts';
import { read } from '../driver.ts';
import type { Services } from '../services.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import type { Candidate, MatchingActor } from './candidate.ts';
import { findActor, findBetween, readFeatures } from './candidates.ts';
import { explain } from './explanation.ts';
import type { Reason } from './path.ts';
import { addNetwork } from './people/add-network.ts';
import { forgetNetwork } from './people/current-network.ts';
import { chooseRankerOf } from './people/ranker/keeper.ts';
import { rank } from './ranking.ts';
import { scoreOf } from './score.ts';
import { DEFAULT_STRATEGY } from './strategies/index.ts';
import { findAll } from './suggest.ts';

/** How many suggestions are tried. */
const TRIED = 500;

let services: Services;
let driver: Driver;

beforeAll(async () => {
	services = await emptyTestServices();
	driver = services.driver;
	await loadSteps(driver, stepsOf(generateWorld()));
	await chooseRankerOf(driver);
}, 600_000);
afterAll(async () => {
	if (!services) return;
	await emptyGraph(services);
	await driver.close();
});

type Shown = { actor: Actor; candidate: Candidate; reasons: Reason[]; score: number };

/** What is suggested to one teacher after the other, until there are enough. */
async function suggestions(most: number): Promise<Shown[]> {
	const teachers = await read<{ id: string }>(
		driver,
		'MATCH (t:Teacher) WHERE EXISTS { (t)-[:SEEKS]->() } RETURN t.id AS id ORDER BY t.id LIMIT 120'
	);
	const shown: Shown[] = [];
	for (const { id } of teachers) {
		if (shown.length >= most) break;
		const actor = (await loadActor(driver, id))!;
		const found = await findAll(driver, actor, null);
		for (const { candidate } of rank(found!.candidates, found!.me))
			shown.push({
				actor,
				candidate,
				reasons: explain(candidate, found!.me),
				score: scoreOf(candidate, found!.me, DEFAULT_STRATEGY)
			});
	}
	return shown.slice(0, most);
}

/** The score of one thing as the graph is now. */
async function scoreNow(actor: Actor, { kind, id }: Candidate): Promise<number> {
	const [me, between] = await Promise.all([findActor(driver, actor), findBetween(driver, actor)]);
	const asker = { driver, actor, me: me as MatchingActor, between };
	const [candidate] = await addNetwork(asker, await readFeatures(asker, kind, [{ id }]));
	return scoreOf(candidate!, asker.me, DEFAULT_STRATEGY);
}

/** Takes the last relationship of a path away, asks, and puts it back as it was. */
async function withoutLastStep<Result>({ steps }: Reason, ask: () => Promise<Result>): Promise<Result> {
	const [from, to] = steps.slice(-2).map(({ node }) => node.slice(node.indexOf(':') + 1));
	const type = steps.at(-1)!.relationship!;
	const ends = `(a)-[r:${type}]-(b) WHERE $from IN [a.id, a.notation, a.uri] AND $to IN [b.id, b.notation, b.uri]`;
	const [row] = await driver
		.executeQuery(
			`MATCH ${ends} WITH r, properties(r) AS kept, elementId(startNode(r)) AS start, elementId(endNode(r)) AS end
			 DELETE r RETURN kept, start, end`,
			{ from, to }
		)
		.then(({ records }) => records.map((record) => record.toObject()));
	if (!row)
		throw new Error(`The path names a ${type} between ${from} and ${to} that the graph does not have.`);
	if (type === 'COLLABORATES_WITH') forgetNetwork(driver);
	try {
		return await ask();
	} finally {
		if (type === 'COLLABORATES_WITH') forgetNetwork(driver);
		await driver.executeQuery(
			`MATCH (a), (b) WHERE elementId(a) = $start AND elementId(b) = $end CREATE (a)-[r:${type}]->(b) SET r = $kept`,
			row
		);
	}
}

describe('explanations', () => {
	it(`of ${TRIED} suggestions are true: without the path that is named the score falls`, async () => {
		const shown = await suggestions(TRIED);
		expect(shown).toHaveLength(TRIED);
		const untrue: string[] = [];
		for (const { actor, candidate, reasons, score: before } of shown) {
			const [first] = reasons.filter(({ steps }) => steps.length);
			const after = await withoutLastStep(first!, () => scoreNow(actor, candidate));
			if (!(after < before)) untrue.push(`${candidate.node} ${first!.code}: ${before} → ${after}`);
		}
		expect(untrue).toEqual([]);
	}, 1_200_000);

	it('begin with the one who looks, and end with what is suggested', async () => {
		for (const { actor, candidate, reasons } of await suggestions(60))
			for (const { steps } of reasons.filter((one) => one.steps.length)) {
				expect([`teacher:${actor.id}`, 'question']).toContain(
					steps[0]!.kind === 'question' ? 'question' : steps[0]!.node
				);
				expect(steps.at(-1)!.node).toBe(candidate.node);
			}
	});
});
