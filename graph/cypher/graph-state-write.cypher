MERGE (state:GraphState {name: $name})
SET state.revision = $revision, state.at = datetime()
