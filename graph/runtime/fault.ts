/** Something a person can mend: a sentence with the next step. Shown without a stack. */
export class Fault extends Error {
	override name = 'Fault';

	/**
	 * @param message  what is wrong
	 * @param mend     what to do about it, one line each
	 */
	constructor(message: string, mend: string[] = [], options?: ErrorOptions) {
		super([message, ...mend.map((line) => `  → ${line}`)].join('\n'), options);
	}
}
