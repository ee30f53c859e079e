type Skill = {
	uri: string;
	notation?: string | null;
	prefLabelEn?: string | null;
	prefLabelSv?: string | null;
	prefLabelDe?: string | null;
	prefLabelPt?: string | null;
	prefLabelOther?: string | null;
};

/** How well a skill is known, or how pressing it is, from 1 to 3. */
export type SkillLevel = { uri: string; level: number };

type Region = { code?: string; name: string; country: string; level?: number };
type Community = { id: string; name: string; language: string; regions: Region[] };

/** A teacher as her page shows her: what the reader may not see is empty. */
export type Person = {
	id: string;
	name: string;
	headline?: string | null;
	about?: string | null;
	language: string;
	languages: string[];
	stages: string[];
	subjects: string[];
	availability: number;
	invented: boolean;
	region: (Region & { code: string })[];
	school: { id: string; name: string }[];
	offers: Skill[];
	offerLevels: SkillLevel[];
	seeks: Skill[];
	needLevels: SkillLevel[];
	communities: Community[];
	facilitates: Community[];
	authored: { id: string; title: string; language: string; licence?: string | null; kind?: string | null }[];
	asked: { id: string; title: string; language: string }[];
};
