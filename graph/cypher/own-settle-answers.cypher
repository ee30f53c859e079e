// Replies stay with whoever asked, written by a former member.
MATCH (:Teacher {id: $teacher})-[wrote:WROTE]->(n:Answer)
SET n.byFormerMember = true
DELETE wrote
