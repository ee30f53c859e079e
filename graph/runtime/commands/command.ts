import { ConfigError } from '../../config.ts';
import { Fault } from '../fault.ts';

/** Runs a command to its end and leaves with its exit code. What a person can mend is told without a stack. */
export async function runCommand(work: () => Promise<number | void>): Promise<never> {
	try {
		process.exit((await work()) ?? 0);
	} catch (error) {
		const isExpected = error instanceof Fault || error instanceof ConfigError;
		process.stderr.write(
			`\n${isExpected || !(error instanceof Error) ? messageOf(error) : unexpected(error)}\n`
		);
		process.exit(1);
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function unexpected(error: Error): string {
	const detail = process.env.LOG_LEVEL === 'debug' ? `\n${error.stack}` : '\n  → LOG_LEVEL=debug shows where';
	return `Something unexpected happened: ${error.message}${detail}\n  → npm run doctor looks at the set-up`;
}
