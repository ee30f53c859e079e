/** Pressed twice within this time is the same key press, once from the terminal and once passed on by npm. */
const SAME_PRESS = 400;

/**
 * Resolves when this process is asked to end: Ctrl-C, SIGTERM, a closed terminal, or the death of the process
 * that started it (whose channel then closes). A second Ctrl-C ends at once; guard.py and the launcher's
 * standard input then take all children along.
 */
export function untilAskedToEnd(): Promise<string> {
	return new Promise((resolve) => {
		let askedAt = 0;
		const ask = (reason: string) => {
			if (askedAt && Date.now() - askedAt > SAME_PRESS && reason === 'SIGINT') process.exit(130);
			askedAt ||= Date.now();
			resolve(reason);
		};
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ask(signal));
		process.on('disconnect', () => ask('disconnect'));
		process.channel?.unref();
	});
}
