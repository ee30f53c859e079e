import type { Driver } from 'neo4j-driver';
import { cypher } from '../../cypher.ts';
import { write } from '../../driver.ts';
import { layOutBeside } from './lay-out-beside.ts';
import { readWholeGraph } from './whole-graph.ts';

const BATCH = 5_000;

/**
 * Lays the whole graph out and keeps the positions on its nodes.
 *
 * @returns how many nodes have one now
 */
export async function storePositions(driver: Driver, signal?: AbortSignal): Promise<number> {
	const graph = await readWholeGraph(driver);
	if (!graph.refs.length) return 0;
	const positions = await layOutBeside(graph, signal);
	const rows = graph.refs.map((ref, i) => ({ ref, x: positions[2 * i]!, y: positions[2 * i + 1]! }));
	for (let from = 0; from < rows.length; from += BATCH) {
		signal?.throwIfAborted();
		await write(driver, (tx) => tx.run(cypher('positions-write'), { rows: rows.slice(from, from + BATCH) }));
	}
	return rows.length;
}
