OPTIONAL MATCH (state:GraphState {name: $name})
RETURN state.revision AS revision, state.at.epochMillis AS at
