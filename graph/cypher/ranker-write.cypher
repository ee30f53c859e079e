MERGE (state:GraphState {name: 'ranker'})
SET state.version = $version, state.description = $description, state.at = datetime({epochMillis: toInteger($at)})
