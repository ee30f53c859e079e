import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver, Session } from 'neo4j-driver';
import { type Api, createApi } from './api.ts';
import { readTypeDefinitions } from './schema.ts';
import { emptyTestServices } from './testing/test-services.ts';
import { type NodeType, nodeTypes } from './visibility/model.ts';

/** Generated reads must begin at an index: a scan of a whole label grows with Europe. */

const types = nodeTypes((await readTypeDefinitions()).join('\n'));
const statements: { statement: string; parameters: object }[] = [];
let api: Api;

beforeAll(async () => {
	const services = await emptyTestServices();
	api = await createApi({ ...services, driver: listening(services.driver) });
});
afterAll(() => api?.stop());

it.each(types.map(({ name }) => name))(
	'a %s and everything around it are found by an index',
	async (name) => {
		const type = types.find((one) => one.name === name)!;
		statements.length = 0;
		await api.execute(
			documentOf(type),
			{},
			{ id: 't_nobody', roles: ['teacher'], communities: [], facilitates: [] }
		);
		// Before its very first read the library asks for the version of the database.
		const { statement, parameters } = statements.at(-1)!;
		const operators = await planOf(api.services.driver, statement, parameters);
		expect(
			operators.filter((operator) => /LabelScan|AllNodesScan|RelationshipTypeScan/.test(operator))
		).toEqual([]);
		expect(operators.some((operator) => /Index(Seek|ContainsScan)/.test(operator))).toBe(true);
	}
);

function documentOf({ name, key, relationships }: NodeType): string {
	const lower = name[0]!.toLowerCase() + name.slice(1);
	const plural = lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`;
	const nested = relationships.map(
		({ field, target }) => `${field}(limit: 20) { ${types.find((one) => one.name === target)!.key} }`
	);
	return `{ ${plural}(where: { ${key}: { eq: "x" } }, limit: 20) { ${key} ${nested.join(' ')} } }`;
}

/** The operators of a plan, from the top down. */
async function planOf(driver: Driver, statement: string, parameters: object): Promise<string[]> {
	const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters);
	type Plan = { operatorType: string; children: Plan[] };
	const walk = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(walk)];
	return walk(summary.plan as unknown as Plan);
}

/** The driver, with an ear at what is run through its sessions. */
function listening(driver: Driver): Driver {
	return new Proxy(driver, {
		get(target, property) {
			const value = Reflect.get(target, property) as unknown;
			if (property !== 'session') return typeof value === 'function' ? value.bind(target) : value;
			return (...options: Parameters<Driver['session']>) => listenTo(target.session(...options));
		}
	});
}

function listenTo(session: Session): Session {
	const executeRead = session.executeRead.bind(session);
	session.executeRead = ((work: (tx: never) => unknown, config?: object) =>
		executeRead((tx) => {
			const run = tx.run.bind(tx);
			tx.run = ((statement: string, parameters: object) => {
				statements.push({ statement, parameters });
				return run(statement, parameters as never);
			}) as typeof tx.run;
			return work(tx as never) as never;
		}, config)) as typeof session.executeRead;
	return session;
}
