import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { hashSources } from './build.ts';

it('changes with sources and only with them', async () => {
	const base = await mkdtemp(`${tmpdir()}/build-`);
	await mkdir(`${base}/web/build`, { recursive: true });
	await writeFile(`${base}/web/page.ts`, '1');
	await writeFile(`${base}/lock.json`, '1');
	const hash = () => hashSources(['web', 'lock.json', 'absent'], base);
	await writeFile(`${base}/absent`, '');
	const first = await hash();

	await writeFile(`${base}/web/build/index.js`, 'made');
	await writeFile(`${base}/web/page.spec.ts`, 'a test');
	expect(await hash()).toBe(first);
	await writeFile(`${base}/web/page.ts`, '2');
	expect(await hash()).not.toBe(first);
});
