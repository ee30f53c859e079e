// One for each version: where two run side by side, neither overwrites the other's.
MERGE (state:GraphState {name: 'ranker', version: $version})
SET state.description = $description, state.at = datetime({epochMillis: toInteger($at)})
