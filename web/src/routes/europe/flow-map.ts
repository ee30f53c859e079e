/** A point of the drawing. */
export type Point = { x: number; y: number };

export type FlowPlace = Point & { code: string; label: string; counted: number; isThin: boolean };
export type FlowRelation = { a: string; b: string; ties: number; crossBorder: boolean };

export type Arc = FlowRelation & { key: string; path: string; width: number; plate: Point };
export type Label = FlowPlace & { radius: number; side: 'right' | 'left' | 'below' | 'above' | null };
export type Frame = { x: number; y: number; width: number; height: number };

/** The drawing's width as it is mostly seen, pixels: by it the room of words is reckoned. */
const SEEN = 820;

/** Most arcs in one picture; the table has all. */
const MOST_ARCS = 40;

/** Room of a plate and of a line of a label, pixels. */
const PLATE = { width: 48, height: 30 };
const LINE = { height: 22, perLetter: 8.2 };

const WIDEST = 15;
const THINNEST = 2.5;

/** The part of the drawing in which all places lie, with room for their names. */
export function frameOf(points: readonly Point[], whole: { width: number; height: number }): Frame {
	if (!points.length) return { x: 0, y: 0, ...whole };
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [left, right] = [Math.min(...xs) - 120, Math.max(...xs) + 150];
	const [top, bottom] = [Math.min(...ys) - 80, Math.max(...ys) + 80];
	const width = Math.max(right - left, (bottom - top) * 1.25, 320);
	const height = Math.max(bottom - top, width / 1.5);
	const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
	return {
		x: Math.round(middle.x - width / 2),
		y: Math.round(middle.y - height / 2),
		width: Math.round(width),
		height: Math.round(height)
	};
}

/**
 * Arcs between places, the strongest last so that they lie on top. They bow away from the middle of the picture and so
 * from one another; each has room for its figure on a plate that covers no other plate and no place.
 */
export function drawArcs(
	relations: readonly FlowRelation[],
	places: ReadonlyMap<string, FlowPlace>,
	frame: Frame
): Arc[] {
	const shown = relations
		.filter(({ a, b }) => a !== b && places.has(a) && places.has(b))
		.toSorted((x, y) => y.ties - x.ties || (`${x.a}${x.b}` < `${y.a}${y.b}` ? -1 : 1))
		.slice(0, MOST_ARCS);
	const most = shown[0]?.ties ?? 1;
	const scale = frame.width / SEEN;
	const middle = middleOf([...places.values()]);
	const taken: Box[] = [...places.values()].map((place) => box(place, { width: 20, height: 20 }, scale));
	return shown
		.map((relation) => {
			const [from, to] = [places.get(relation.a)!, places.get(relation.b)!];
			const bend = controlOf(from, to, middle);
			const plate = freePlace(from, bend, to, taken, scale);
			taken.push(box(plate, PLATE, scale));
			const width = Math.max(THINNEST, (WIDEST * relation.ties) / most) * scale;
			const path = `M${at(from)}Q${at(bend)} ${at(to)}`;
			return { ...relation, key: `${relation.a}-${relation.b}`, path, width: round(width), plate };
		})
		.reverse();
}

/** Names of places where there is room for them, the largest first. */
export function placeLabels(places: readonly FlowPlace[], arcs: readonly Arc[], frame: Frame): Label[] {
	const scale = frame.width / SEEN;
	const most = Math.max(1, ...places.map(({ counted }) => counted));
	const taken = arcs.map(({ plate }) => box(plate, PLATE, scale));
	return places
		.toSorted((x, y) => y.counted - x.counted)
		.map((place) => {
			const radius = round((4 + 6 * Math.sqrt(place.counted / most)) * scale);
			const size = { width: place.label.length * LINE.perLetter, height: LINE.height };
			const side = SIDES.find((one) => {
				const area = box(beside(place, one, size, scale), size, scale);
				return isInside(area, frame) && !taken.some((other) => overlap(area, other));
			});
			if (side) taken.push(box(beside(place, side, size, scale), size, scale));
			return { ...place, radius, side: side ?? null };
		});
}

type Size = { width: number; height: number };
type Box = { left: number; right: number; top: number; bottom: number };

const SIDES = ['right', 'left', 'below', 'above'] as const;

/** The middle of a label on one side of its place. */
function beside(place: Point, side: (typeof SIDES)[number], size: Size, scale: number): Point {
	const [across, down] = [(14 + size.width / 2) * scale, (14 + size.height / 2) * scale];
	const steps = { right: [across, 0], left: [-across, 0], below: [0, down], above: [0, -down] } as const;
	return { x: place.x + steps[side][0], y: place.y + steps[side][1] };
}

function box({ x, y }: Point, { width, height }: Size, scale: number): Box {
	const [w, h] = [(width / 2) * scale, (height / 2) * scale];
	return { left: x - w, right: x + w, top: y - h, bottom: y + h };
}

const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: Box, { x, y, width, height }: Frame) =>
	left >= x && right <= x + width && top >= y && bottom <= y + height;

function middleOf(points: readonly Point[]): Point {
	const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
	return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

/** The point that bends the arc: beside its middle, on the side away from the middle of the picture. */
function controlOf(from: Point, to: Point, middle: Point): Point {
	const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const outward = (half.x - middle.x) * -dy + (half.y - middle.y) * dx;
	const bow = outward >= 0 ? 0.22 : -0.22;
	return { x: half.x - dy * bow, y: half.y + dx * bow };
}

/** A point along the arc where a plate covers nothing: its middle, or the nearest to it. */
function freePlace(from: Point, bend: Point, to: Point, taken: readonly Box[], scale: number): Point {
	const onArc = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74].map((t) => along(from, bend, to, t));
	// An arc shorter than its plate: beside it, away from the two places.
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const [nx, ny] = [-(to.y - from.y) / length, (to.x - from.x) / length];
	const beside = [40, -40, 64, -64].map((step) => ({
		x: round(onArc[0]!.x + nx * step * scale),
		y: round(onArc[0]!.y + ny * step * scale)
	}));
	const candidates = [...onArc, ...beside];
	const free = candidates.find((point) => !taken.some((other) => overlap(box(point, PLATE, scale), other)));
	return free ?? candidates[0]!;
}

function along(a: Point, b: Point, c: Point, t: number): Point {
	const mix = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
	return { x: round(mix(a.x, b.x, c.x)), y: round(mix(a.y, b.y, c.y)) };
}

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const round = (value: number) => Math.round(value * 10) / 10;
