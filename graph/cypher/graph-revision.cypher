// Counts that the store keeps anyway: they tell cheaply whether the graph has grown since.
RETURN [COUNT { (:Teacher) }, COUNT { (:Material) }, COUNT { (:Community) }, COUNT { (:Skill) }, COUNT { (:Region) },
	COUNT { (:Question) }, COUNT { (:Meeting) }, COUNT { (:School) }, COUNT { ()-[:COLLABORATES_WITH]->() },
	COUNT { ()-[:MEMBER_OF]->() }, COUNT { ()-[:OFFERS]->() }, COUNT { ()-[:SEEKS]->() }, COUNT { ()-[:TEACHES]->() },
	COUNT { ()-[:AUTHORED]->() }, COUNT { ()-[:USED]->() }] AS counts
