import type { Result } from '../evaluate.ts';

const ROW = 28;
const LEFT = 250;
const WIDTH = 760;
const RIGHT = 90;
const TOP = 70;
const INK = '#1c2733';
const QUIET = '#9db2c4';
const OURS = '#0b6e4f';

/** The result as a picture: a bar of MAP@10 with its interval for each method, best first. */
export function resultAsSvg({ network, split, people, methods }: Result): string {
	const sorted = methods.toSorted((one, other) => other.figures.map10 - one.figures.map10);
	const most = Math.max(...sorted.map(({ figures }) => figures.map10Interval.high), 0.001);
	const x = (value: number) => LEFT + (value / most) * (WIDTH - LEFT - RIGHT);
	const rows = sorted.map(({ id, title, figures }, index) => {
		const { low, high } = figures.map10Interval;
		const middle = TOP + index * ROW + ROW / 2;
		const colour = id === 'kollegium' ? OURS : QUIET;
		return [
			`<text x="${LEFT - 10}" y="${middle + 5}" text-anchor="end">${escaped(title)}</text>`,
			`<rect x="${LEFT}" y="${middle - 9}" width="${fixed(x(figures.map10) - LEFT)}" height="18" fill="${colour}"/>`,
			`<path d="M${fixed(x(low))} ${middle}H${fixed(x(high))}M${fixed(x(low))} ${middle - 4}v8M${fixed(x(high))} ${middle - 4}v8" stroke="${INK}" fill="none"/>`,
			`<text x="${fixed(x(high) + 8)}" y="${middle + 5}">${figures.map10.toFixed(3)}</text>`
		].join('');
	});
	const height = TOP + sorted.length * ROW + 20;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="14" fill="${INK}" role="img">`,
		`<title>${escaped(network)}: MAP@10 by method</title><rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
		`<text x="20" y="30" font-size="18">${escaped(network)}: MAP@10, ${split} split</text>`,
		`<text x="20" y="52">${people} persons judged; lines are 95 % intervals</text>`,
		...rows,
		'</svg>',
		''
	].join('\n');
}

const fixed = (value: number): string => value.toFixed(1);

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
