/** Languages of the platform; each mail has its words in all of them. */
export const MAIL_LANGUAGES = ['en', 'sv', 'de', 'pt'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** What a mail says. Paragraphs are plain text: whatever a person wrote cannot become markup. */
export type MailWords = {
	subject: string;
	/** The first line inside, and the heading. */
	title: string;
	paragraphs: string[];
	/** The one thing to do; its address is shown below it too. */
	button?: { label: string; url: string };
	/** Smaller, under the button. */
	notes?: string[];
	/** When it was written, beside the name of the house. */
	date?: string;
	/** What is proposed, one below the other. */
	cards?: MailCard[];
	/** What else can be done, in the footer. */
	links?: MailAction[];
};

/** Something to press. */
export type MailAction = { label: string; url: string };

/** Something that a mail proposes, with its reason in words and as a path. */
export type MailCard = {
	/** Small, over the title: what it is, where that does not show. */
	over?: string | undefined;
	title: string;
	/** Language of the title, where it is not that of the mail. */
	lang?: string | undefined;
	url: string;
	isPerson: boolean;
	/** One line under the title. */
	facts: string;
	/** Where it comes from, when that is abroad. */
	across: string | null;
	sentence: string;
	paths: { label: string; via?: { words: string; across?: boolean } | undefined }[][];
	/** The first one is the button. */
	actions: MailAction[];
};

/** One kind of mail. */
export type Mail<Facts> = {
	id: string;
	words: Record<MailLanguage, (facts: Facts) => MailWords>;
};

/** The language of a mail for somebody whose interface is in `locale`. */
export const mailLanguage = (locale: string | null | undefined): MailLanguage =>
	MAIL_LANGUAGES.find((language) => language === locale) ?? 'en';
