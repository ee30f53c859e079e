import type { Kind } from './kinds.ts';

/** One thing on a path, with the words by which one gets to it from the step before. */
export type PathStep = {
	kind: Kind;
	label: string;
	/** A line under the label where the path stands upright: a place, a licence. */
	note?: string;
	href?: string;
	/** Language of the label where it is not the page's. */
	lang?: string;
	/** The relationship from the step before: absent on the first step only. */
	via?: {
		words: string;
		/** It leads over a border. */
		across?: boolean;
	};
};

/** The path as running words, for the ear, for captions and for plain text. */
export function pathWords(steps: readonly PathStep[]): string {
	return steps.map(({ label, via }) => (via ? `${via.words} ${label}` : label)).join(' – ');
}
