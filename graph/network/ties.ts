import type { NodeKind } from './kinds.ts';

/** What a map is narrowed to. */
export type NetworkFilter = {
	kinds?: NodeKind[] | null;
	forms?: string[] | null;
	settings?: string[] | null;
};

/** The same as parameters of a statement; an empty list is no filter. */
export function tieParameters({ forms, settings }: NetworkFilter): {
	forms: string[] | null;
	settings: string[] | null;
} {
	return { forms: forms?.length ? forms : null, settings: settings?.length ? settings : null };
}
