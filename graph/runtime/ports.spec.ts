import { mkdtemp, readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { candidates, isFree, Ports } from './ports.ts';

async function occupied(): Promise<{ port: number; close: () => void }> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	return { port, close: () => server.close() };
}

describe('Ports', () => {
	it('keeps the preferred port when it is free and another when not', async () => {
		const ports = new Ports(await mkdtemp(`${tmpdir()}/ports-`));
		const { port, close } = await occupied();
		const other = await ports.take(port);
		expect(other).not.toBe(port);
		expect(await isFree(other)).toBe(true);
		close();
		expect(await ports.take(port)).toBe(port);
		await ports.release();
	});

	it('never gives one port twice, though nobody listens on it yet', async () => {
		const folder = await mkdtemp(`${tmpdir()}/ports-`);
		const [preferred] = candidates(0).slice(1);
		const many = Array.from({ length: 8 }, () => new Ports(folder));
		const taken = await Promise.all(many.map((ports) => ports.take(preferred!)));
		expect(new Set(taken).size).toBe(8);
		await Promise.all(many.map((ports) => ports.release()));
		expect(await readdir(folder)).toEqual([]);
	});
});
