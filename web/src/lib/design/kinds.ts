/** The seven kinds of things on a map, in the order of the legend. */
export const KIND_NAMES = [
	'teacher',
	'skill',
	'material',
	'community',
	'region',
	'question',
	'meeting'
] as const;
export type Kind = (typeof KIND_NAMES)[number];

/** An SVG element of a lucide icon on a field of 24 × 24 (ISC licence, lucide.dev). */
export type IconElement = readonly ['path' | 'circle' | 'rect', Readonly<Record<string, string>>];

/**
 * How a kind looks: colour, shape and icon together, since none of them may tell the kind alone. The canvas of the
 * map and the SVG of `KindShape` are both made from this list.
 */
export type KindLook = {
	kind: Kind;
	/** Also in tokens.css as `--kind-…`; a canvas cannot read `light-dark()`. */
	colour: { light: string; dark: string };
	/** Cytoscape's `shape`. */
	shape: string;
	/** Diameter in a map, pixels: by kind, never by fame. */
	size: number;
	/** The outline on a field of 32 × 32. */
	outline: string;
	/** Middle and scale of the icon inside the outline. */
	icon: { x: number; y: number; scale: number; elements: readonly IconElement[] };
};

/** Colour of the icon on a node. */
export const ON_NODE = { light: '#ffffff', dark: '#0b1518' } as const;

const circle = (r: number) => `M16 ${16 - r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}z`;

export const KINDS: readonly KindLook[] = [
	{
		kind: 'teacher',
		colour: { light: '#1f7f8c', dark: '#5fa6b1' },
		shape: 'ellipse',
		size: 26,
		outline: circle(14),
		icon: {
			x: 16,
			y: 16,
			scale: 0.64,
			elements: [
				['path', { d: 'M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2' }],
				['circle', { cx: '12', cy: '7', r: '4' }]
			]
		}
	},
	{
		kind: 'skill',
		colour: { light: '#3a1d6b', dark: '#a694f5' },
		shape: 'round-diamond',
		size: 26,
		outline:
			'M14.2 1.5a2.6 2.6 0 0 1 3.6 0L30.5 14.2a2.6 2.6 0 0 1 0 3.6L17.8 30.5a2.6 2.6 0 0 1-3.6 0L1.5 17.8a2.6 2.6 0 0 1 0-3.6z',
		icon: {
			x: 16,
			y: 16,
			scale: 0.62,
			elements: [
				[
					'path',
					{
						d: 'M15.39 4.39a1 1 0 0 0 1.68-.474 2.5 2.5 0 1 1 3.014 3.015 1 1 0 0 0-.474 1.68l1.683 1.682a2.414 2.414 0 0 1 0 3.414L19.61 15.39a1 1 0 0 1-1.68-.474 2.5 2.5 0 1 0-3.014 3.015 1 1 0 0 1 .474 1.68l-1.683 1.682a2.414 2.414 0 0 1-3.414 0L8.61 19.61a1 1 0 0 0-1.68.474 2.5 2.5 0 1 1-3.014-3.015 1 1 0 0 0 .474-1.68l-1.683-1.682a2.414 2.414 0 0 1 0-3.414L4.39 8.61a1 1 0 0 1 1.68.474 2.5 2.5 0 1 0 3.014-3.015 1 1 0 0 1-.474-1.68l1.683-1.682a2.414 2.414 0 0 1 3.414 0z'
					}
				]
			]
		}
	},
	{
		kind: 'material',
		colour: { light: '#1453a3', dark: '#b9d4ff' },
		shape: 'round-rectangle',
		size: 25,
		outline:
			'M6.6 1.4h18.8a2.4 2.4 0 0 1 2.4 2.4v24.4a2.4 2.4 0 0 1-2.4 2.4H6.6a2.4 2.4 0 0 1-2.4-2.4V3.8a2.4 2.4 0 0 1 2.4-2.4z',
		icon: {
			x: 16,
			y: 16,
			scale: 0.66,
			elements: [
				[
					'path',
					{
						d: 'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z'
					}
				],
				['path', { d: 'M14 2v5a1 1 0 0 0 1 1h5' }],
				['path', { d: 'M10 9H8' }],
				['path', { d: 'M16 13H8' }],
				['path', { d: 'M16 17H8' }]
			]
		}
	},
	{
		kind: 'community',
		colour: { light: '#123a2c', dark: '#3cc887' },
		shape: 'ellipse',
		size: 36,
		outline: circle(11.6),
		icon: {
			x: 16,
			y: 16,
			scale: 0.56,
			elements: [
				['path', { d: 'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2' }],
				['path', { d: 'M16 3.128a4 4 0 0 1 0 7.744' }],
				['path', { d: 'M22 21v-2a4 4 0 0 0-3-3.87' }],
				['circle', { cx: '9', cy: '7', r: '4' }]
			]
		}
	},
	{
		kind: 'region',
		colour: { light: '#565e00', dark: '#dde58c' },
		shape: 'round-hexagon',
		size: 25,
		outline:
			'M9.6 3.6a2.4 2.4 0 0 1 2.1-1.2h8.6a2.4 2.4 0 0 1 2.1 1.2l6.4 11.2a2.4 2.4 0 0 1 0 2.4l-6.4 11.2a2.4 2.4 0 0 1-2.1 1.2h-8.6a2.4 2.4 0 0 1-2.1-1.2L3.2 17.2a2.4 2.4 0 0 1 0-2.4z',
		icon: {
			x: 16,
			y: 16,
			scale: 0.62,
			elements: [
				[
					'path',
					{
						d: 'M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0'
					}
				],
				['circle', { cx: '12', cy: '10', r: '3' }]
			]
		}
	},
	{
		kind: 'question',
		colour: { light: '#9c3560', dark: '#f2b9cb' },
		shape: 'round-tag',
		size: 26,
		outline:
			'M6.4 2h19.2A3.4 3.4 0 0 1 29 5.4v16.2a3.4 3.4 0 0 1-3.4 3.4H14.4l-5.5 5.6a1.1 1.1 0 0 1-1.9-.8V25h-.6A3.4 3.4 0 0 1 3 21.6V5.4A3.4 3.4 0 0 1 6.4 2z',
		icon: {
			x: 16,
			y: 13.5,
			scale: 0.66,
			elements: [
				['circle', { cx: '12', cy: '12', r: '10' }],
				['path', { d: 'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3' }],
				['path', { d: 'M12 17h.01' }]
			]
		}
	},
	{
		kind: 'meeting',
		colour: { light: '#7f6a3c', dark: '#b79b62' },
		shape: 'bottom-round-rectangle',
		size: 25,
		outline: 'M3 3h26v19.4A6.6 6.6 0 0 1 22.4 29H9.6A6.6 6.6 0 0 1 3 22.4z',
		icon: {
			x: 16,
			y: 16,
			scale: 0.66,
			elements: [
				['path', { d: 'M8 2v3' }],
				['path', { d: 'M16 2v3' }],
				['rect', { x: '3', y: '3', width: '18', height: '18', rx: '2' }],
				['path', { d: 'M3 9h18' }]
			]
		}
	}
];

const looks = new Map(KINDS.map((look) => [look.kind, look]));

/** How one kind looks. */
export function lookOf(kind: Kind): KindLook {
	return looks.get(kind)!;
}

/** Is this one of the seven kinds? */
export function isKind(name: string): name is Kind {
	return looks.has(name as Kind);
}

/** The icon of a kind as an SVG document in a data address, for the canvas of the map. */
export function iconAddress(kind: Kind, theme: 'light' | 'dark'): string {
	const elements = lookOf(kind)
		.icon.elements.map(([tag, attributes]) => {
			const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
			return `<${tag} ${written.join(' ')}/>`;
		})
		.join('');
	return `data:image/svg+xml,${encodeURIComponent(
		`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="${ON_NODE[theme]}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${elements}</svg>`
	)}`;
}
