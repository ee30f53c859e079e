import {
	type ConstDirectiveNode,
	type ConstValueNode,
	type FieldDefinitionNode,
	Kind,
	type ObjectTypeDefinitionNode,
	parse,
	type TypeNode
} from 'graphql';

/** The one property by which a guarded thing may be asked for: its public identifier tells nothing. */
const OPEN_FIELDS = new Set(['id']);

const SCALARS = new Set(['Int', 'Float', 'String', 'Boolean', 'ID', 'DateTime', 'Date']);

/** Scalars computed by `@cypher` pass by every rule; these carry their own visibility clause and were reviewed. */
const REVIEWED_CYPHER_FIELDS = new Set<string>([
	'Teacher.about',
	'Community.membersCount',
	'Skill.offeredByCount',
	'Skill.soughtByCount'
]);

/** Sections of a profile with the fields that lead to them, from either end: each asks `shows` for its section. */
const SECTION_FIELDS: Record<string, string[]> = {
	about: ['Teacher.about'],
	school: ['Teacher.school', 'School.teachers'],
	offers: ['Teacher.offers', 'Teacher.offerLevels', 'Skill.offeredBy', 'Skill.offeredByCount'],
	seeks: ['Teacher.seeks', 'Teacher.needLevels', 'Skill.soughtBy', 'Skill.soughtByCount'],
	communities: ['Teacher.communities', 'Community.members', 'Community.membersCount'],
	ties: ['Teacher.ties']
};

/** Relationships that a section guards: none may be read as the library generates it. */
const SECTION_RELATIONSHIPS = new Set(['TEACHES_AT', 'OFFERS', 'SEEKS', 'MEMBER_OF', 'COLLABORATES_WITH']);

/**
 * Finds every place of an SDL from which a client could learn of a guarded thing by filtering, sorting, counting or
 * aggregating: `@authorization(filter)` of @neo4j/graphql hides rows, but does not apply inside `where` and `sort`.
 *
 * @param sdl  the whole type definitions
 * @returns one sentence a finding; empty when there is none
 */
export function lintSchema(sdl: string): string[] {
	const types = parse(sdl).definitions.filter(
		(definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION
	);
	const guarded = new Set(
		types.filter((type) => find(type.directives, 'authorization')).map(({ name }) => name.value)
	);
	return types
		.filter((type) => find(type.directives, 'node') || find(type.directives, 'relationshipProperties'))
		.flatMap((type) => (type.fields ?? []).flatMap((field) => lintField(type, field, guarded)));
}

function lintField(
	type: ObjectTypeDefinitionNode,
	field: FieldDefinitionNode,
	guarded: Set<string>
): string[] {
	const place = `${type.name.value}.${field.name.value}`;
	const target = baseName(field.type);
	const relationship = find(field.directives, 'relationship');
	const findings = lintSection(place, field);
	const closed = isClosed(field);
	if (relationship) {
		if (!closed)
			findings.push(
				`${place} leads to ${target} and is filterable: needs @filterable(byValue: false, byAggregate: false)`
			);
		if (!isFalse(relationship, 'aggregate'))
			findings.push(`${place} can be aggregated: needs aggregate: false`);
		if (!isEmptyList(relationship, 'nestedOperations'))
			findings.push(`${place} takes nested writes: needs nestedOperations: []`);
	} else if (find(field.directives, 'cypher')) {
		if (SCALARS.has(target) && !REVIEWED_CYPHER_FIELDS.has(place))
			findings.push(`${place} is a scalar computed by @cypher, which no rule guards: not reviewed`);
		if (SCALARS.has(target) && !isFalse(find(field.directives, 'filterable'), 'byValue'))
			findings.push(`${place} is filterable: needs @filterable(byValue: false)`);
	} else if (
		(guarded.has(type.name.value) || find(type.directives, 'relationshipProperties')) &&
		!OPEN_FIELDS.has(field.name.value)
	) {
		if (!isFalse(find(field.directives, 'filterable'), 'byValue'))
			findings.push(`${place} is filterable: needs @filterable(byValue: false)`);
		if (
			field.type.kind !== Kind.LIST_TYPE &&
			!isList(field.type) &&
			!isFalse(find(field.directives, 'sortable'), 'byValue')
		)
			findings.push(`${place} is sortable: needs @sortable(byValue: false)`);
	}
	if (find(field.directives, 'authorization'))
		findings.push(`${place} has a rule of its own, which would drop the whole row: use a node of its own`);
	if (isFalse(find(field.directives, 'selectable'), 'onRead') && !closed)
		findings.push(`${place} is hidden from reading but filterable`);
	return findings;
}

/** A section of a profile is shown only by a statement that asks for it; a rule may look at it unseen. */
function lintSection(place: string, field: FieldDefinitionNode): string[] {
	const relationship = find(field.directives, 'relationship');
	const type = relationship && argument(relationship, 'type');
	if (type?.kind === Kind.STRING && SECTION_RELATIONSHIPS.has(type.value))
		return isFalse(find(field.directives, 'selectable'), 'onRead')
			? []
			: [`${place} hands out ${type.value} without asking for its section: needs @cypher with shows(…)`];
	const statement = argument(find(field.directives, 'cypher'), 'statement');
	const text = statement?.kind === Kind.STRING ? statement.value : '';
	const sections = Object.keys(SECTION_FIELDS).filter((section) => SECTION_FIELDS[section]!.includes(place));
	const isUnlisted =
		sections.length === 0 && [...SECTION_RELATIONSHIPS].some((one) => text.includes(`:${one}]`));
	if (isUnlisted) return [`${place} reads a section of a profile and is not listed as reviewed`];
	return sections
		.filter((section) => !new RegExp(`${section}Visibility IS NULL|shows\\(\\w+, '${section}'\\)`).test(text))
		.map((section) => `${place} does not ask whether the section ${section} is shown`);
}

/** Types and fields without a description, which the API's documentation would lack. */
export function findUndescribed(sdl: string): string[] {
	return parse(sdl).definitions.flatMap((definition) => {
		if (
			definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
			definition.kind !== Kind.ENUM_TYPE_DEFINITION &&
			definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION
		)
			return [];
		const parts = definition.kind === Kind.ENUM_TYPE_DEFINITION ? definition.values : definition.fields;
		return [definition, ...(parts ?? [])]
			.filter(({ description }) => !description?.value.trim())
			.map((part) => (part === definition ? part.name.value : `${definition.name.value}.${part.name.value}`));
	});
}

type Directives = readonly ConstDirectiveNode[] | undefined;

const find = (directives: Directives, name: string) =>
	directives?.find((directive) => directive.name.value === name);

const argument = (directive: ConstDirectiveNode | undefined, name: string): ConstValueNode | undefined =>
	directive?.arguments?.find((one) => one.name.value === name)?.value;

function isFalse(directive: ConstDirectiveNode | undefined, name: string): boolean {
	const value = argument(directive, name);
	return value?.kind === Kind.BOOLEAN && !value.value;
}

function isEmptyList(directive: ConstDirectiveNode, name: string): boolean {
	const value = argument(directive, name);
	return value?.kind === Kind.LIST && value.values.length === 0;
}

function isClosed(field: FieldDefinitionNode): boolean {
	const filterable = find(field.directives, 'filterable');
	return isFalse(filterable, 'byValue') && isFalse(filterable, 'byAggregate');
}

const baseName = (type: TypeNode): string =>
	type.kind === Kind.NAMED_TYPE ? type.name.value : baseName(type.type);

const isList = (type: TypeNode): boolean =>
	type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
