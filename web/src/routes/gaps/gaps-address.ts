/** Kinds of rows on the page. */
export const GAP_KINDS = ['all', 'skills', 'complements', 'edge', 'bridges'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** The state of the page; it is its address. */
export type GapsAddress = {
	/** `community:c_…` or `region:SE332`; null: the actor's own. */
	at: string | null;
	kind: GapKind;
};

const AT = /^(community:c_[0-9a-f]{1,40}|region:[A-Z][A-Z0-9]{1,4})$/;

/** Reads the state from an address; what makes no sense is left out. */
export function readGapsAddress(parameters: URLSearchParams): GapsAddress {
	const at = parameters.get('at');
	const kind = GAP_KINDS.find((one) => one === parameters.get('kind')) ?? 'all';
	return { at: at && AT.test(at) ? at : null, kind };
}

/** The same page in a changed state. */
export function writeGapsAddress(state: GapsAddress, change: Partial<GapsAddress> = {}): string {
	const { at, kind } = { ...state, ...change };
	const parameters = new URLSearchParams({ ...(at && { at }), ...(kind !== 'all' && { kind }) });
	const written = parameters.toString().replaceAll('%3A', ':');
	return written ? `?${written}` : '';
}

/** What the graph is asked. */
export function askedOf({ at }: GapsAddress): { community?: string; region?: string } {
	if (!at) return {};
	const [kind, id] = at.split(':') as [string, string];
	return kind === 'region' ? { region: id } : { community: id };
}
