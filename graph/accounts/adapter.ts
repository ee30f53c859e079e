import type { BetterAuthOptions, DBAdapter } from 'better-auth';
import { type AdapterFactoryCustomizeAdapterCreator, createAdapterFactory } from 'better-auth/adapters';
import type { Driver } from 'neo4j-driver';
import type { Parameters as Properties } from '../driver.ts';
import { type Ask, askEach, askTogether } from './adapter/ask.ts';
import {
	consumeNode,
	createNode,
	deleteNode,
	deleteNodes,
	incrementNode,
	updateNode,
	updateNodes
} from './adapter/change.ts';
import { countNodes, readNodes } from './adapter/read.ts';
import { recordFromGraph } from './adapter/values.ts';
import { conditionOf } from './adapter/where.ts';
import { labelOf } from './labels.ts';

/** better-auth's database is the graph itself: each record a node, its label from labels.ts. */
export const neo4jAdapter =
	(driver: Driver) =>
	(options: BetterAuthOptions): DBAdapter<BetterAuthOptions> =>
		adapterOver(askEach(driver), options, (work) =>
			askTogether(driver, (ask) => work(adapterOver(ask, options, false)))
		);

type Transaction = Parameters<typeof createAdapterFactory>[0]['config']['transaction'];

function adapterOver(ask: Ask, options: BetterAuthOptions, transaction: Transaction) {
	return createAdapterFactory({
		config: {
			adapterId: 'neo4j',
			adapterName: 'Neo4j',
			supportsNumericIds: false,
			supportsArrays: true,
			transaction
		},
		adapter: methodsOver(ask)
	})(options);
}

/** What better-auth asks of a database, each in one statement. */
const methodsOver =
	(ask: Ask): AdapterFactoryCustomizeAdapterCreator =>
	({ schema, getDefaultModelName, getFieldName }) => {
		const label = (model: string) => labelOf(getDefaultModelName(model));
		const names = (model: string) => [
			'id',
			...Object.keys(schema[getDefaultModelName(model)]?.fields ?? {}).map((field) =>
				getFieldName({ model, field })
			)
		];
		const record = (model: string, properties: Properties | null) =>
			properties && (recordFromGraph(properties, names(model)) as never);
		return {
			create: async ({ model, data }) => record(model, await createNode(ask, label(model), data))!,
			findOne: async ({ model, where }) => {
				const [properties] = await readNodes(ask, label(model), conditionOf(where), { limit: 1 });
				return record(model, properties ?? null);
			},
			findMany: async ({ model, where, limit, offset, sortBy, select }) => {
				const found = await readNodes(ask, label(model), conditionOf(where), { limit, offset, sortBy });
				const chosen = select?.length ? select.map((field) => getFieldName({ model, field })) : names(model);
				return found.map((properties) => recordFromGraph(properties, chosen) as never);
			},
			count: ({ model, where }) => countNodes(ask, label(model), conditionOf(where)),
			update: async ({ model, where, update }) =>
				record(model, await updateNode(ask, label(model), conditionOf(where), update as object)),
			updateMany: ({ model, where, update }) => updateNodes(ask, label(model), conditionOf(where), update),
			delete: ({ model, where }) => deleteNode(ask, label(model), conditionOf(where)),
			deleteMany: ({ model, where }) => deleteNodes(ask, label(model), conditionOf(where)),
			consumeOne: async ({ model, where }) =>
				record(model, await consumeNode(ask, label(model), conditionOf(where))),
			incrementOne: async ({ model, where, increment, set = {} }) =>
				record(model, await incrementNode(ask, label(model), conditionOf(where), { increment, set }))
		};
	};
