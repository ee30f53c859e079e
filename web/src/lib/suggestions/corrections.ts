import { m } from '#lib/paraglide/messages.js';
import { labelOf } from './labels.ts';
import type { ReasonStep, Suggestion } from './types.ts';

/** What can be put right about a step: it is no longer so, or it shall be no reason. */
export type Correction = {
	what: 'seek' | 'offer' | 'hide';
	node: string;
	/** What the step is called in the page's language. */
	name: string;
	/** As strong as it was, so that it can be taken back. */
	weight: number;
	/** Words of the button. */
	label: string;
};

/** All that can be put right about the reasons of a suggestion, each once. */
export function correctionsOf({ node, reasons }: Suggestion): Correction[] {
	const found = reasons.flatMap(({ steps }) =>
		steps.flatMap((step, at) => (step.isMe || step.node === node ? [] : ofStep(step, steps[at - 1])))
	);
	const keys = found.map(keyOf);
	return found.filter((one, at) => keys.indexOf(keyOf(one)) === at);
}

function ofStep(step: ReasonStep, before: ReasonStep | undefined): Correction[] {
	const name = labelOf(step).text;
	const one = { node: step.node, name, weight: step.weight ?? 2 };
	const hide: Correction = { ...one, what: 'hide', label: m.home_correct_hide({ name }) };
	if (before?.isMe && step.relationship === 'SEEKS')
		return [{ ...one, what: 'seek', label: m.home_correct_seek({ skill: name }) }, hide];
	if (before?.isMe && step.relationship === 'OFFERS')
		return [{ ...one, what: 'offer', label: m.home_correct_offer({ skill: name }) }, hide];
	// What lies further on the way is not hers to put right.
	return before?.isMe || !before ? [hide] : [];
}

const keyOf = ({ what, node }: Correction): string => `${what} ${node}`;

/** The sentence after something was put right. */
export const correctedSentence = ({
	what,
	name,
	isRestored
}: {
	what: string;
	name: string;
	isRestored: boolean;
}) =>
	isRestored
		? m.home_corrected_restored()
		: ({ seek: m.home_corrected_seek, offer: m.home_corrected_offer }[what] ?? m.home_corrected_hide)({
				name
			});
