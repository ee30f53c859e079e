import type { Migration } from './migration.ts';

/** What happened to whom, what was erased, invitations and reports. */
export const OWN_DATA: Migration = {
	number: 6,
	name: 'own-data',
	statements: [
		'CREATE CONSTRAINT AuditEvent_id IF NOT EXISTS FOR (n:AuditEvent) REQUIRE n.id IS UNIQUE',
		// Her log, newest first, is read from this alone.
		'CREATE INDEX AuditEvent_subject IF NOT EXISTS FOR (n:AuditEvent) ON (n.subject, n.at)',
		'CREATE CONSTRAINT Tombstone_key IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.key IS UNIQUE',
		'CREATE CONSTRAINT Erasure_person IF NOT EXISTS FOR (n:Erasure) REQUIRE n.person IS UNIQUE',
		'CREATE INDEX Erasure_dueAt IF NOT EXISTS FOR (n:Erasure) ON (n.dueAt)',
		'CREATE CONSTRAINT Invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE',
		'CREATE CONSTRAINT Invitation_tokenHash IF NOT EXISTS FOR (n:Invitation) REQUIRE n.tokenHash IS UNIQUE',
		// Two clicks at once make one.
		'CREATE CONSTRAINT Invitation_openKey IF NOT EXISTS FOR (n:Invitation) REQUIRE n.openKey IS UNIQUE',
		'CREATE INDEX Invitation_email IF NOT EXISTS FOR (n:Invitation) ON (n.email)',
		'CREATE INDEX Invitation_createdAt IF NOT EXISTS FOR (n:Invitation) ON (n.createdAt)',
		'CREATE CONSTRAINT Report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE',
		'CREATE INDEX Report_state IF NOT EXISTS FOR (n:Report) ON (n.state, n.createdAt)',
		// The list of members is in the order of names.
		'CREATE INDEX Teacher_name IF NOT EXISTS FOR (n:Teacher) ON (n.name)',
		'CREATE INDEX Account_name IF NOT EXISTS FOR (n:Account) ON (n.name)',
		`CREATE FULLTEXT INDEX members_text IF NOT EXISTS FOR (n:Teacher|Account|School) ON EACH [n.name]
		 OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`
	]
};
