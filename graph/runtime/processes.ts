import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one with the same number. */
export type ProcessMark = { pid: number; startedAt: string };

/** The mark of a living process, or null. */
export function markOf(pid: number): ProcessMark | null {
	const startedAt = startOf(pid);
	return startedAt === null ? null : { pid, startedAt };
}

/** Whether exactly the marked process still lives. */
export function isAlive({ pid, startedAt }: ProcessMark): boolean {
	return startOf(pid) === startedAt;
}

/** Asks a process to end and ends it hard when it has not gone in time. */
export async function endProcess(mark: ProcessMark, patience = 30_000): Promise<void> {
	signal(mark, 'SIGTERM');
	const until = Date.now() + patience;
	while (isAlive(mark) && Date.now() < until) await sleep(100);
	signal(mark, 'SIGKILL');
}

function signal(mark: ProcessMark, name: NodeJS.Signals): void {
	if (!isAlive(mark)) return;
	try {
		process.kill(mark.pid, name);
	} catch {
		// It ended between the two lines.
	}
}

/** Field 22 of /proc/PID/stat (proc(5)): when the process started, in ticks since boot. A dead child not yet fetched counts as dead. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return fields[0] === 'Z' ? null : fields[19]!;
	} catch {
		return null;
	}
}
