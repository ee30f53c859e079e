/** A node of a path as the statements return it; labels in four languages for skills. */
export type PathNode = {
	node: string;
	label: string;
	language?: string | null;
	country?: string | null;
	labelEn?: string | null;
	labelSv?: string | null;
	labelDe?: string | null;
	labelPt?: string | null;
};

/** The actor as the matching sees her. */
export type MatchingActor = {
	id: string;
	name: string;
	languages: string[];
	stages: string[];
	country: string | null;
	/** Sum of the urgencies of what she looks for. */
	need: number;
	/** How many skills she looks for or offers. */
	skills: number;
};

/** Facts for one line under the title; what a kind does not have is absent. */
export type Facts = {
	subjects?: string[];
	stages?: string[];
	languages?: string[];
	school?: string | null;
	author?: string | null;
	licence?: string | null;
	kind?: string | null;
	minutes?: number | null;
	members?: number | null;
	answers?: number | null;
	line?: string | null;
};

/** A skill that joins the actor and a candidate, with what it weighs on either side. */
export type Shared = { skill: PathNode; urgency?: number; level?: number };

/** Somebody in between: tied to the actor and to the candidate. */
export type Between = PathNode & { ties?: number };

export type CandidateKind = 'teacher' | 'material' | 'community' | 'question';

/** Something that may be suggested, with everything that speaks for it: a row of a `suggest-…-features` statement. */
export type Candidate = {
	kind: CandidateKind;
	id: string;
	node: string;
	title: string;
	language: string | null;
	country: string | null;
	region: string | null;
	facts: Facts;
	/** Skills the actor looks for and the candidate has. */
	helps: Shared[];
	/** Skills the actor offers and the candidate looks for. */
	needs: Shared[];
	/** Skills of the actor's own questions that a material teaches. */
	asked: (Shared & { question: PathNode })[];
	between: Between[];
	/** Sum of the urgencies of what the candidate looks for. */
	need: number;
	/** Days since a question was asked. */
	age: number;
};
