import type { Kind } from '#lib/design/kinds.ts';

/** One node of a reason's path, as `SuggestionFields` asks for it. */
export type ReasonStep = {
	node: string;
	kind: Kind | 'school';
	label: string;
	language?: string | null;
	labelEn?: string | null;
	labelSv?: string | null;
	labelDe?: string | null;
	labelPt?: string | null;
	isMe: boolean;
	relationship?: string | null;
	direction?: 'forward' | 'backward' | null;
	crossBorder: boolean;
	/** How strong a need or an offer of the actor's own is, 1 to 3. */
	weight?: number | null;
};

/** One reason: a code for the sentence, and the path where it has one. */
export type Reason = { code: string; shared: string[]; steps: ReasonStep[] };

/** A suggestion. */
export type Suggestion = {
	node: string;
	kind: Kind | 'school';
	id: string;
	title: string;
	language?: string | null;
	country?: string | null;
	region?: string | null;
	crossBorder: boolean;
	facts: {
		subjects: string[];
		stages: string[];
		languages: string[];
		school?: string | null;
		author?: string | null;
		licence?: string | null;
		kind?: string | null;
		minutes?: number | null;
		members?: number | null;
		answers?: number | null;
		line?: string | null;
	};
	reasons: Reason[];
};
