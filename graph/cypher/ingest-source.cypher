// Where imported things come from; written once, so that a second import changes nothing.
MERGE (source:ImportSource {name: $source})
ON CREATE SET source.importer = $importer, source.createdAt = datetime()
