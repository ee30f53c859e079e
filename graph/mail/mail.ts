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
};

/** One kind of mail. */
export type Mail<Facts> = {
	id: string;
	words: Record<MailLanguage, (facts: Facts) => MailWords>;
};

/** The language of a mail for somebody whose interface is in `locale`. */
export const mailLanguage = (locale: string | null | undefined): MailLanguage =>
	MAIL_LANGUAGES.find((language) => language === locale) ?? 'en';
