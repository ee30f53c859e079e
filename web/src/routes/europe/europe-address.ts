import * as v from 'valibot';

/** The state of the page; it is its address, and the form that changes it works without a script. */
export type EuropeAddress = {
	level: 0 | 1 | 2 | 3;
	kind: 'formal' | 'informal' | 'analog' | 'digital' | null;
	subject: string | null;
	stage: string | null;
	/** Year in which the school year begins. */
	year: number | null;
	view: 'map' | 'matrix' | 'table';
	/** The chosen relation: two codes with a hyphen between. */
	pair: string | null;
};

const word = v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))), null);

const Address = v.object({
	level: v.fallback(v.pipe(v.string(), v.picklist(['0', '1', '2', '3']), v.transform(Number)), 0),
	kind: v.fallback(v.nullable(v.picklist(['formal', 'informal', 'analog', 'digital'])), null),
	subject: word,
	stage: word,
	year: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number))), null),
	view: v.fallback(v.picklist(['map', 'matrix', 'table']), 'map'),
	pair: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{1,4}-[A-Z][A-Z0-9]{1,4}$/))), null)
});

/** Reads the state from an address; what makes no sense is left out. A kind goes before a year. */
export function readEuropeAddress(parameters: URLSearchParams): EuropeAddress {
	const names = Object.keys(Address.entries);
	const address = v.parse(
		Address,
		Object.fromEntries(names.map((name) => [name, parameters.get(name) || null]))
	) as EuropeAddress;
	return address.kind ? { ...address, year: null } : address;
}

/** The same page in a changed state, without what is the default. */
export function writeEuropeAddress(state: EuropeAddress, change: Partial<EuropeAddress> = {}): string {
	const parameters = new URLSearchParams();
	const next = { ...state, ...change };
	for (const [name, value] of Object.entries(next))
		if (value && !(name === 'view' && value === 'map')) parameters.set(name, String(value));
	const written = parameters.toString();
	return written ? `?${written}` : '';
}

/** What the graph is asked. */
export function askedOf({ level, kind, subject, stage, year }: EuropeAddress) {
	return { level, kind, subject, stage, year };
}
