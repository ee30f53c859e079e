/** A step of the database's history. Never changed once released; a mistake is mended by the next one. */
export type Migration = {
	number: number;
	name: string;
	/** Statements that may run twice without harm. */
	statements: string[];
};
