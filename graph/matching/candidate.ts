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
	subjects: string[];
	country: string | null;
	/** Communities she belongs to, by identifier. */
	communities: string[];
	/** How many skills she looks for or offers. */
	skills: number;
	/** From 0, people like her, to 4, people who bring communities nearer to one another. */
	reach: number;
	/** Nodes that no reason shall rest on, such as `skill:FB`. */
	hidden: string[];
	/** What she said about suggestions that did not fit. */
	said: Remark[];
};

/** What somebody said about a suggestion that did not fit. */
export type Remark = { kind: CandidateKind; reason: string; skills: string[] };

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
export type Shared = {
	/** The actor's own skill. */
	skill: PathNode;
	/** From there to the candidate's skill over the hierarchy; empty where it is the same one. */
	over?: HierarchyHop[];
	/** How many nearer ways there are from the same skill. */
	turn?: number;
	urgency?: number;
	level?: number;
};

/** One step in the hierarchy of skills: up to the broader one, or down from it. */
export type HierarchyHop = { skill: PathNode; isUp: boolean };

/** Somebody in between: tied to the actor and to the candidate. */
export type Between = PathNode & { ties?: number };

/** Something of the actor's and something of the candidate's that mean nearly the same. */
export type Alike = {
	/** The actor's material, question or herself. */
	mine: PathNode;
	/** The candidate's material; null where it is the candidate itself. */
	theirs: PathNode | null;
	/** 1 for the same, 0 for nothing in common. */
	nearness: number;
};

/** Two communities, one on either side, that hardly know one another. */
export type Bridge = { mine: PathNode; theirs: PathNode; gain: number };

export type CandidateKind = 'teacher' | 'material' | 'community' | 'question';

/** What the network of people says about a colleague, each from 0 to 1. */
export type NetworkScores = {
	/**
	 * Her place among all who are near, by what foretold the network's own past best: 1 for the first place alone, one half
	 * for the 31st, 0 for who is far away.
	 */
	foretold: number;
	popularity: number;
};

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
	/** Node of the author that the facts name, such as teacher:t_0123456789ab. */
	by?: string;
	/** Skills the actor looks for and the candidate has. */
	helps: Shared[];
	/** Skills the actor offers and the candidate looks for. */
	needs: Shared[];
	/** Skills of the actor's own questions that a material teaches. */
	asked: (Shared & { question: PathNode })[];
	between: Between[];
	alike: Alike[];
	bridges: Bridge[];
	network: NetworkScores | null;
	/** Communities a colleague belongs to and shows, or the community itself, by identifier. */
	communities: string[];
	/** To how many others a colleague is suggested this term. */
	exposure: number;
	/** Contacts a colleague still has room for. */
	room: number;
	/** Days since it was made or last heard of. */
	age: number;
};
