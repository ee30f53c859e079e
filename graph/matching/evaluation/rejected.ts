import type { GivenNetwork } from './read-network.ts';

/** Most rows that are named one by one. */
const MOST = 20;

/** What was read besides, and which rows were not taken; empty when there is nothing to say. */
export function rejectedAsText({ rejected, notes, contacts }: GivenNetwork): string {
	const lines = rejected.slice(0, MOST).map(({ file, line, column, value, reason }) => {
		const where = [file, `line ${line}`, column].filter(Boolean).join(', ');
		return `  ✗ ${where}: ${value ? `“${value}” ` : ''}${reason}`;
	});
	if (rejected.length > MOST) lines.push(`  … and ${rejected.length - MOST} more.`);
	const heading = rejected.length
		? [`Of ${contacts.length + rejected.length} rows ${rejected.length} are not taken:`]
		: [];
	return [...notes, ...heading, ...lines].join('\n');
}
