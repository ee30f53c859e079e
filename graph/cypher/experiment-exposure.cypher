// To how many readers each colleague was suggested by either strategy, without saying who.
MATCH (s:Suggestion {experiment: $id})-[:SUGGESTS]->(other:Teacher)
WHERE s.shownAt IS NOT NULL AND consents(other, 'figures')
WITH other, s.strategy AS strategy, count(s) AS times
RETURN strategy, collect(times) AS times
