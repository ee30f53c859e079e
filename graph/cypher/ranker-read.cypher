MATCH (state:GraphState {name: 'ranker'})
RETURN state.version AS version, state.description AS description, state.at.epochMillis AS at
