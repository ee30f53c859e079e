/**
 * The jars that belong to GDS and APOC: what the second list names and Neo4j's own does not.
 * Compared by group and artifact: two artifact names (`annotations`, `neo4j-values`) exist in two groups.
 *
 * @param all   output of `jgo list` for Neo4j with its plugins
 * @param neo4j output of `jgo list` for Neo4j alone
 */
export function pluginJars(all: string, neo4j: string): Set<string> {
	const own = new Set(coordinates(neo4j).map(({ group, artifact }) => `${group}:${artifact}`));
	const plugins = coordinates(all).filter(({ group, artifact }) => !own.has(`${group}:${artifact}`));
	return new Set(plugins.map(({ artifact, version }) => `${artifact}-${version}.jar`));
}

function coordinates(list: string): { group: string; artifact: string; version: string }[] {
	return list
		.split('\n')
		.map((line) => /^\s*([\w.-]+):([\w.-]+):(\d[^:\s]*)(?::\w+)?\s*$/.exec(line))
		.filter((match) => match !== null)
		.map(([, group, artifact, version]) => ({ group: group!, artifact: artifact!, version: version! }));
}
