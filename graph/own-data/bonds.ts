/** A relationship between a person and something that does not belong to her. It goes with her. */
export type Bond = {
	/** Properties that the export leaves out. */
	without?: string[];
	why: string;
};

/** All of them, by type. */
export const BONDS: Record<string, Bond> = {
	IN: { why: 'where she works' },
	TEACHES_AT: { why: 'her school' },
	OFFERS: { why: 'what she offers' },
	SEEKS: { why: 'what she looks for' },
	MEMBER_OF: { why: 'her communities' },
	FACILITATES: { why: 'communities she facilitates' },
	ATTENDED: { why: 'meetings she took part in' },
	ENROLLED_IN: { why: 'her training' },
	USED: { why: 'what she used in class, with her notes' },
	COLLABORATES_WITH: {
		without: ['contactKeys'],
		why: 'ties; by the keys of an import others could be recognised'
	}
};

/** The one relationship between the two nodes of the same person. */
export const SELF = 'IS';

/** Labels of nodes that belong to no person. */
export const IMPERSONAL_LABELS = [
	'School',
	'Region',
	'Stage',
	'Subject',
	'Skill',
	'Community',
	'Meeting',
	'Cohort',
	'Course',
	'CourseText',
	'Module',
	'ModuleText',
	'PolicyDocument',
	'Recommendation',
	'Outbox',
	'Lease',
	'RateLimit',
	'RateWindow',
	'Setup',
	'ImportSource',
	'GraphState',
	'Migration',
	'Tombstone',
	'Experiment'
];

/** Relationships that have no person at either end. */
export const IMPERSONAL_RELATIONSHIPS = [
	'ABOUT',
	'ADAPTED_FROM',
	'ANSWERED_BY',
	'ANSWERS',
	'BASED_IN',
	'BROADER',
	'FOCUSES_ON',
	'FOR',
	'HAS_MODULE',
	'HAS_TEXT',
	'HIDDEN_FROM',
	'HOSTED_BY',
	'OF',
	'ON',
	'PART_OF',
	'RECOMMENDS',
	'SHARED_IN',
	'TEACHES',
	'TRANSLATION_OF',
	'WORKS_WITH'
];
