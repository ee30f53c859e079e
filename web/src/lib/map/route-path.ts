import type { PathStep } from '#lib/design/path.ts';
import { m } from '#lib/paraglide/messages.js';
import { relationshipWords } from '#lib/relationship-words.ts';
import { nodeFacts, nodeHref, nodeLabel } from './node-words.ts';
import { lookKind, type MapRoute } from './types.ts';

/** A route as the steps of a `Path`, in the page's language. */
export function routePath({ steps }: MapRoute): PathStep[] {
	return steps.map(({ node, relationship, direction }) => {
		const { text, lang } = nodeLabel(node);
		const href = nodeHref(node);
		const note = nodeFacts(node);
		return {
			kind: lookKind(node.kind),
			label: node.isMe ? m.path_me() : text,
			...(lang && { lang }),
			...(note && { note }),
			...(href && { href }),
			...(relationship && {
				via: {
					words: relationshipWords(relationship.kind, direction ?? 'forward'),
					across: relationship.crossBorder
				}
			})
		};
	});
}
