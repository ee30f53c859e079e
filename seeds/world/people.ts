import type { Language } from '../ingredients.ts';
import type { Day } from './calendar.ts';

export type Visibility = 'public' | 'members' | 'communities' | 'private';

/** A skill that somebody offers or looks for. `level` is how well it is known, or how pressing the need is. */
export type SkillOfPerson = { ref: string; level: number; since: Day };

/** Four purposes, agreed to one by one. */
export type Consents = { suggest: boolean; maps: boolean; figures: boolean; research: boolean };

/** Who somebody is and where she works, before the details are drawn. */
export type Member = {
	key: string;
	/** Number of the regional community she belongs to. */
	community: number | null;
	/** Number of the regional community she belongs to or has left. */
	home: number | null;
	inCrossBorder: boolean;
	/** Number of the community she leads. */
	facilitates: number | null;
	country: string;
	region: string;
	/** Does she work in a region in which her community is based? */
	isAtHome: boolean;
	joined: Day;
	left: Day | null;
	language: Language;
	subjects: string[];
	stages: string[];
	/** How much she turns to others, 1 on average. */
	activity: number;
	/** Has no tie, although she joined long ago. */
	isIsolated: boolean;
	/** One of the three who joined lately in the west of Ireland and know nobody yet. */
	isLoneJoiner: boolean;
	isBridge: boolean;
	isDemo: boolean;
	/** What is written by hand about a person of the cast. */
	cast: CastMember | null;
};

/** An invented teacher of the demonstration. */
export type Person = Member & {
	name: string;
	languages: string[];
	school: string;
	headline: string;
	about: string;
	offers: SkillOfPerson[];
	seeks: SkillOfPerson[];
	availability: number;
	visibility: Visibility;
	consents: Consents;
	/** Has a part in a finding that pages have to show: is willing to be seen and counted. */
	isPlanted: boolean;
};

/** What `cast.yaml` says of a person. */
export type CastMember = {
	key: string;
	name: string;
	language: Language;
	languages: string[];
	community: number;
	facilitates?: boolean;
	region: string;
	joined: string;
	subjects: string[];
	stages: string[];
	headline: string;
	offers: Record<string, number>;
	seeks: Record<string, number>;
	availability: number;
	visibility: Visibility;
	demo?: boolean;
	bridge?: boolean;
};
