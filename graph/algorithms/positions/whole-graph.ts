import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from '../../cypher.ts';
import { costOf } from '../../network/relationships.ts';

/** The whole graph as numbers: node `i` has the coordinates `starts[2i]`, `starts[2i + 1]`. */
export type WholeGraph = {
	/** The graph's own names of the nodes; they stay with the process that asked. */
	refs: string[];
	/** Where the map of Europe puts a node; NaN for whatever has no coordinates itself. */
	places: Float64Array;
	sources: Uint32Array;
	targets: Uint32Array;
	weights: Float32Array;
};

/** Units of the layout to a degree of latitude, and the middle of the map: Europe becomes about 6,000 units high. */
const DEGREE = 200;
const MIDDLE = { latitude: 52, longitude: 8 };

/** How long reading a very large graph may take. */
const PATIENCE = 10 * 60_000;

/** Reads all nodes and relationships that maps show, row by row. */
export async function readWholeGraph(driver: Driver): Promise<WholeGraph> {
	const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 5_000 });
	try {
		return await session.executeRead(
			async (tx) => {
				const refs: string[] = [];
				const places: number[] = [];
				for await (const record of tx.run(cypher('positions-nodes'))) {
					refs.push(record.get('ref'));
					places.push(...project(record.get('latitude'), record.get('longitude')));
				}
				const indices = new Map(refs.map((ref, index) => [ref, index]));
				const [sources, targets, weights]: number[][] = [[], [], []];
				for await (const record of tx.run(cypher('positions-relationships'))) {
					const [source, target] = [indices.get(record.get('source')), indices.get(record.get('target'))];
					if (source === undefined || target === undefined || source === target) continue;
					sources!.push(source);
					targets!.push(target);
					// What is near on a route is near on the map.
					weights!.push(1 / costOf(record.get('type')));
				}
				return {
					refs,
					places: Float64Array.from(places),
					sources: Uint32Array.from(sources!),
					targets: Uint32Array.from(targets!),
					weights: Float32Array.from(weights!)
				};
			},
			{ timeout: PATIENCE }
		);
	} finally {
		await session.close();
	}
}

/** Degrees of longitude are shorter than those of latitude; at the middle of Europe this is right. North is up. */
function project(latitude: number | null, longitude: number | null): [x: number, y: number] {
	if (latitude === null || longitude === null) return [NaN, NaN];
	const shrink = Math.cos((MIDDLE.latitude * Math.PI) / 180);
	return [(longitude - MIDDLE.longitude) * shrink * DEGREE, -(latitude - MIDDLE.latitude) * DEGREE];
}
