// Communities the actor may see, by name.
MATCH (c:Community)
WHERE visible(c)
RETURN c.id AS id, c.name AS name, c.language AS language, c.id IN $actor.facilitates AS isOwn
ORDER BY c.name
