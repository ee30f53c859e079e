import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';

/** A relationship field of the SDL. */
export type Relationship = {
	field: string;
	type: string;
	direction: 'IN' | 'OUT';
	target: string;
	/** Read by a statement of ours, which has no connection beside it. */
	isComputed: boolean;
};

/** A node type of the SDL, as far as the visibility matrix needs it. */
export type NodeType = {
	name: string;
	/** Has a rule. */
	guarded: boolean;
	key: string;
	scalars: string[];
	texts: string[];
	relationships: Relationship[];
};

const SCALARS = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'DateTime', 'Date']);

/** The node types of an SDL. */
export function nodeTypes(sdl: string): NodeType[] {
	const { definitions } = parse(sdl);
	const enums = new Set(
		definitions.filter((one) => one.kind === Kind.ENUM_TYPE_DEFINITION).map(({ name }) => name.value)
	);
	return definitions
		.filter(
			(one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION && has(one, 'node')
		)
		.map((type) => {
			const fields = type.fields ?? [];
			const plain = fields
				.filter((field) => field.arguments?.length === 0)
				.filter((field) => SCALARS.has(base(field.type)) || enums.has(base(field.type)));
			return {
				name: type.name.value,
				guarded: has(type, 'authorization'),
				key: fields.find((field) => base(field.type) === 'ID')!.name.value,
				scalars: plain.map(({ name }) => name.value),
				texts: plain
					.filter((field) => base(field.type) === 'String' && !isList(field.type))
					.map(({ name }) => name.value),
				relationships: [
					...fields
						.filter((field) => has(field, 'relationship') && !has(field, 'selectable'))
						.map(toRelationship),
					...fields.flatMap(toComputed)
				]
			};
		});
}

function toRelationship(field: FieldDefinitionNode): Relationship {
	const directive = field.directives!.find(({ name }) => name.value === 'relationship')!;
	const argument = (wanted: string) => {
		const { value } = directive.arguments!.find(({ name }) => name.value === wanted)!;
		return value.kind === Kind.STRING || value.kind === Kind.ENUM ? value.value : '';
	};
	return {
		field: field.name.value,
		type: argument('type'),
		direction: argument('direction') as 'IN' | 'OUT',
		target: base(field.type),
		isComputed: false
	};
}

/** A list of nodes that a statement reads: its first pattern from `this` tells the relationship. */
function toComputed(field: FieldDefinitionNode): Relationship[] {
	const statement = field.directives
		?.find(({ name }) => name.value === 'cypher')
		?.arguments?.find(({ name }) => name.value === 'statement')?.value;
	if (statement?.kind !== Kind.STRING || !field.arguments?.length) return [];
	const [, into, type] = /\(this\)(<)?-\[\w*:(\w+)\]/.exec(statement.value) ?? [];
	if (!type) return [];
	const direction = into ? 'IN' : 'OUT';
	return [{ field: field.name.value, type, direction, target: base(field.type), isComputed: true }];
}

const has = (node: ObjectTypeDefinitionNode | FieldDefinitionNode, directive: string) =>
	(node.directives ?? []).some(({ name }) => name.value === directive);

const base = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : base(type.type));

const isList = (type: TypeNode): boolean =>
	type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
