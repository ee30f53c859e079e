// The hierarchy of skills.
MATCH (s:Skill)-[:BROADER]->(b:Skill)
RETURN s.uri AS narrower, b.uri AS broader
