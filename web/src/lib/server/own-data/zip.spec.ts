import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipStream } from './zip.ts';

test('a file of many pieces comes out as it went in', async () => {
	const long = 'Bråk – 🧮 – fração. '.repeat(20_000);
	const bytes = new Uint8Array(
		await new Response(zipStream({ 'a.json': long, 'b.html': '', 'c.txt': 'x' })).arrayBuffer()
	);
	const files = unzipSync(bytes);
	expect(Object.keys(files)).toEqual(['a.json', 'b.html', 'c.txt']);
	expect(strFromU8(files['a.json']!)).toBe(long);
	expect(strFromU8(files['c.txt']!)).toBe('x');
	expect(bytes.length).toBeLessThan(long.length / 10);
});
