// Communities as nodes of a path; the invisible ones are left out by addNetwork.
UNWIND $ids AS id
MATCH (c:Community {id: id})
RETURN c.id AS id, 'community:' + c.id AS node, c.name AS label, c.language AS language
