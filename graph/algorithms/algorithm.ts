/** How large a projected graph is. */
export type Size = { nodes: number; relationships: number };

/** One algorithm of the Graph Data Science library, as data. The runner knows how to run any of them. */
export type Algorithm = {
	/** Names it in the registry, in the log and in the projections' names. */
	id: string;
	/** What it is for. */
	purpose: string;
	/** Where the method is described. */
	citation: string;
	/** Statement of graph/cypher that projects the graph under the name `$graph`. */
	projection: string;
	/**
	 * `write`: the procedure stores its result itself, in transactions of its own. `stream`: the statement stores it, in
	 * the transaction that clears the result before.
	 */
	mode: 'write' | 'stream';
	/** Statement of graph/cypher that runs the procedure on `$graph` with `$parameters` and stores what it finds. */
	statement: string;
	/**
	 * Parameters of the procedure, by the size of the graph: what grows faster than the graph is cut off here, for a
	 * procedure goes on in the server even when nobody waits for it any longer.
	 */
	parameters(size: Size): Record<string, unknown>;
	/** Properties it writes, none of them in the SDL. */
	writes: { properties: string[]; on: 'Teacher' | 'COLLABORATES_WITH' };
};
