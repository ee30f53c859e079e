import { type CommunityText, type Language, readByLanguage, readYaml } from '../ingredients.ts';
import { type Day, dayOf } from './calendar.ts';

/** Subjects and stages of a kind of teacher, the more frequent the heavier. */
export type TeachingProfile = [weight: number, subjects: string[], stages: string[]];

/** What `communities.yaml` says. */
type Facts = {
	number: number;
	regions: string[];
	around: string[];
	members: number;
	facilitators: number;
	founded: string;
	inPerson: number;
	/** Groups of skills its members do not offer. */
	offersFew?: string[];
	/** Groups of skills to which their needs are confined. */
	seeksOnly?: string[];
	profiles: TeachingProfile[];
	/** Of the cross-border community: how many of its members come from which other one. */
	from?: Record<string, number>;
};

/** A learning community: its facts and its texts. */
export type Community = Omit<Facts, 'founded'> &
	CommunityText & { key: string; language: Language; country: string; founded: Day };

/** Number of the community that has its members in all four countries. */
export const CROSS_BORDER = 14;

/** The fourteen communities, by number. */
export function readCommunities(): Community[] {
	const texts = new Map(readByLanguage<CommunityText>('communities').map((text) => [text.number, text]));
	return readYaml<Facts[]>('world/communities.yaml').map((facts) => {
		const text = texts.get(facts.number);
		if (!text) throw new Error(`seeds/communities/*.yaml has no community number ${facts.number}`);
		const key = `seed:community-${facts.number}`;
		return { ...text, ...facts, key, country: facts.regions[0]!.slice(0, 2), founded: dayOf(facts.founded) };
	});
}
