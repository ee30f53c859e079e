import { untilAskedToEnd } from '../lifeline.ts';

/**
 * Starts something that stays, and ends it in order (the last started first) when this process is asked to end.
 * Asked while still starting: what has not reported for the stack ends with this process.
 */
export async function live(start: (stack: AsyncDisposableStack) => Promise<void>): Promise<void> {
	const asked = untilAskedToEnd();
	const stack = new AsyncDisposableStack();
	try {
		await Promise.race([start(stack), asked]);
		await asked;
	} finally {
		await stack.disposeAsync();
	}
}
