// Persons of a network who are met for the first time; a network of known persons brings none.
CALL () {
	UNWIND $rows AS row
	UNWIND row.persons AS person
	MERGE (teacher:Teacher {key: person.key})
	WITH teacher, person, teacher.id IS NULL AS isNew
	WHERE isNew
	SET teacher += $defaults
	SET teacher += person.set
	SET teacher.id = person.id, teacher.source = $source, teacher.createdAt = coalesce(person.createdAt, datetime())
	WITH teacher, person
	OPTIONAL MATCH (region:Region {code: person.region})
	FOREACH (_ IN CASE WHEN region IS NULL THEN [] ELSE [1] END | CREATE (teacher)-[:IN]->(region))
	RETURN collect(teacher.id) AS ids
}
// The contacts of each pair, in both directions.
UNWIND $rows AS row
WITH ids, CASE WHEN row.from < row.to THEN [row.from, row.to] ELSE [row.to, row.from] END AS pair, row
WITH ids, pair, collect(row) AS contacts
MATCH (a:Teacher {id: pair[0]})
MATCH (b:Teacher {id: pair[1]})
// A tie that one of the two has removed is not brought back.
WHERE NOT 'COLLABORATES_WITH ' + pair[1] IN coalesce(a.withdrawn, [])
	AND NOT 'COLLABORATES_WITH ' + pair[0] IN coalesce(b.withdrawn, [])
OPTIONAL MATCH (a)-[tie:COLLABORATES_WITH]-(b)
WITH ids, contacts, a, b, tie, startNode(tie).id AS former,
	[contact IN contacts WHERE NOT contact.key IN coalesce(tie.contactKeys, [])
		| contact {.*, at: coalesce(contact.at, datetime())}] AS added,
	any(contact IN contacts WHERE contact.setting = 'analog') AS isAnalog,
	any(contact IN contacts WHERE contact.form = 'formal') AS isFormal
WITH *, reduce(first = null, contact IN added | CASE
	WHEN first IS NULL OR contact.at < first.at THEN contact ELSE first END) AS first
// Who turned to the other first is the start; an older contact that comes later turns the relationship round.
WITH *, CASE WHEN tie IS NULL OR first.at < tie.since THEN first.from ELSE former END AS start
WITH *, CASE start WHEN a.id THEN a ELSE b END AS one, CASE start WHEN a.id THEN b ELSE a END AS other,
	reduce(at = null, contact IN added | CASE WHEN contact.from <> start AND (at IS NULL OR contact.at < at)
		THEN contact.at WHEN contact.reciprocatedAt < coalesce(at, datetime()) THEN contact.reciprocatedAt ELSE at END) AS answered,
	tie IS NOT NULL AND (isAnalog AND tie.setting = 'digital' OR isFormal AND tie.form = 'informal') AS differs
CALL (one, other, tie, former, start, added, first, answered, isAnalog, isFormal, differs) {
	WITH * WHERE size(added) > 0 OR differs
	WITH *, CASE WHEN former <> start THEN tie.since ELSE tie.reciprocatedAt END AS answeredBefore
	WITH *, CASE WHEN tie IS NULL THEN {} ELSE properties(tie) END AS before,
		reduce(at = first.at, contact IN added | CASE WHEN coalesce(contact.lastAt, contact.at) > at
			THEN coalesce(contact.lastAt, contact.at) ELSE at END) AS last
	FOREACH (_ IN CASE WHEN tie IS NOT NULL AND former <> start THEN [1] ELSE [] END | DELETE tie)
	MERGE (one)-[now:COLLABORATES_WITH]->(other)
	SET now += before
	SET now.since = CASE WHEN before.since IS NULL OR first.at < before.since THEN first.at ELSE before.since END,
		now.lastAt = CASE WHEN before.lastAt IS NULL OR last > before.lastAt THEN last ELSE before.lastAt END,
		now.contacts = coalesce(before.contacts, 0) + reduce(sum = 0, contact IN added | sum + contact.contacts),
		now.reciprocatedAt = CASE WHEN answeredBefore IS NULL OR answered < answeredBefore THEN answered ELSE answeredBefore END,
		now.setting = CASE WHEN isAnalog OR before.setting = 'analog' THEN 'analog' ELSE 'digital' END,
		now.form = CASE WHEN isFormal OR before.form = 'formal' THEN 'formal' ELSE 'informal' END,
		now.through = coalesce(before.through, first.through, 'import'),
		now.source = coalesce(before.source, $source),
		now.contactKeys = coalesce(before.contactKeys, []) + [contact IN added | contact.key]
}
WITH ids, size(added) AS new, size(contacts) - size(added) AS known, differs
WITH ids, new, known, CASE WHEN differs AND known > 0 THEN 1 ELSE 0 END AS changed
RETURN sum(new) AS new, sum(changed) AS changed, sum(known - changed) AS unchanged, coalesce(head(collect(ids)), []) AS ids
