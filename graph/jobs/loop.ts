import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Work done again and again until it is stopped. */
export type Loop = { stop(): Promise<void> };

/** Waits after a failure: short at first, never more than five seconds, so that all is in step soon after a repair. */
const BACKOFF = [200, 500, 1_000, 2_000, 5_000];

/**
 * Runs `once` for ever: again at once while it finds work, after `idle` milliseconds when there was none, and after a
 * growing pause when it failed. A failure is logged once until the work succeeds again.
 *
 * @param once  does some of the work; true when there may be more
 */
export function startLoop(name: string, once: () => Promise<boolean>, idle: number, log: Logger): Loop {
	const stopping = new AbortController();
	const pause = (milliseconds: number) =>
		sleep(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => {});

	const running = (async () => {
		let failures = 0;
		while (!stopping.signal.aborted) {
			try {
				const isMore = await once();
				if (failures) log.info({ job: name }, 'job goes on');
				failures = 0;
				if (!isMore) await pause(idle);
			} catch (error) {
				if (!failures) log.warn({ job: name, cause: (error as Error).name }, 'job waits');
				await pause(BACKOFF[Math.min(failures++, BACKOFF.length - 1)]!);
			}
		}
	})();

	return {
		async stop() {
			stopping.abort();
			await running;
		}
	};
}
