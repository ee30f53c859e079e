MATCH (a:Account {id: $actor.id})
RETURN a.joinDraft AS draft
