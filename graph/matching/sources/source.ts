import type { Driver } from 'neo4j-driver';
import type { Actor } from '../../context.ts';
import type { Alike, CandidateKind, MatchingActor } from '../candidate.ts';
import type { Nearby } from '../near-in-meaning.ts';
import type { Ways } from '../people/people-skills.ts';

/** Who asks for candidates, and what was found out about her beforehand. */
export type Asking = {
	driver: Driver;
	actor: Actor;
	me: MatchingActor;
	nearby: Nearby;
	/** Colleagues found beforehand, in this process; without it the graph is asked for them. */
	ways: Ways | null;
};

/** Something that comes into question; invisible things are taken out later, for all sources at once. */
export type Found = { id: string; alike?: Alike[] };

/** One way to things that may be suggested, as data. */
export type CandidateSource = {
	name: string;
	/** What it finds, in a sentence. */
	purpose: string;
	kind: CandidateKind;
	find(asking: Asking): Promise<Found[]>;
};
