import { m } from '#lib/paraglide/messages.js';

type Words = { forward: () => string; backward: () => string };

/** The words for each relationship of the graph, read along it and against it. */
const WORDS: Record<string, Words> = {
	COLLABORATES_WITH: { forward: m.rel_collaborates_with_forward, backward: m.rel_collaborates_with_backward },
	OFFERS: { forward: m.rel_offers_forward, backward: m.rel_offers_backward },
	SEEKS: { forward: m.rel_seeks_forward, backward: m.rel_seeks_backward },
	MEMBER_OF: { forward: m.rel_member_of_forward, backward: m.rel_member_of_backward },
	FACILITATES: { forward: m.rel_facilitates_forward, backward: m.rel_facilitates_backward },
	AUTHORED: { forward: m.rel_authored_forward, backward: m.rel_authored_backward },
	USED: { forward: m.rel_used_forward, backward: m.rel_used_backward },
	ASKED: { forward: m.rel_asked_forward, backward: m.rel_asked_backward },
	WROTE: { forward: m.rel_wrote_forward, backward: m.rel_wrote_backward },
	ATTENDED: { forward: m.rel_attended_forward, backward: m.rel_attended_backward },
	TEACHES: { forward: m.rel_teaches_forward, backward: m.rel_teaches_backward },
	TEACHES_AT: { forward: m.rel_teaches_at_forward, backward: m.rel_teaches_at_backward },
	IN: { forward: m.rel_in_forward, backward: m.rel_in_backward },
	PART_OF: { forward: m.rel_part_of_forward, backward: m.rel_part_of_backward },
	BASED_IN: { forward: m.rel_based_in_forward, backward: m.rel_based_in_backward },
	FOCUSES_ON: { forward: m.rel_focuses_on_forward, backward: m.rel_focuses_on_backward },
	BROADER: { forward: m.rel_broader_forward, backward: m.rel_broader_backward },
	ADAPTED_FROM: { forward: m.rel_adapted_from_forward, backward: m.rel_adapted_from_backward },
	TRANSLATION_OF: { forward: m.rel_translation_of_forward, backward: m.rel_translation_of_backward },
	SHARED_IN: { forward: m.rel_shared_in_forward, backward: m.rel_shared_in_backward },
	ABOUT: { forward: m.rel_about_forward, backward: m.rel_about_backward },
	ANSWERED_BY: { forward: m.rel_answered_by_forward, backward: m.rel_answered_by_backward },
	ANSWERS: { forward: m.rel_answers_forward, backward: m.rel_answers_backward },
	HOSTED_BY: { forward: m.rel_hosted_by_forward, backward: m.rel_hosted_by_backward },
	NEAR_IN_MEANING: { forward: m.rel_near_in_meaning_forward, backward: m.rel_near_in_meaning_backward },
	HARDLY_TIED: { forward: m.rel_hardly_tied_forward, backward: m.rel_hardly_tied_backward }
};

/**
 * How one gets from one thing to the next in words: “offers”, “written by”.
 *
 * @param kind       type of the relationship, such as OFFERS
 * @param direction  along the relationship, or against it
 */
export function relationshipWords(kind: string, direction: 'forward' | 'backward' = 'forward'): string {
	return (WORDS[kind]?.[direction] ?? m.rel_other)();
}
