MATCH (state:GraphState {name: 'ranker', version: $version})
RETURN state.description AS description, state.at.epochMillis AS at
