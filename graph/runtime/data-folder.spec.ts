import { access, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { emptyDataFolder } from './data-folder.ts';

it('removes what is ours, and the folder only when nothing else is in it', async () => {
	const data = await mkdtemp(`${tmpdir()}/data-`);
	await mkdir(`${data}/neo4j`);
	await writeFile(`${data}/secrets.json`, '{}');
	await writeFile(`${data}/thesis.odt`, 'years of work');
	expect(await emptyDataFolder(data)).toEqual(['thesis.odt']);
	expect(await readdir(data)).toEqual(['thesis.odt']);

	const own = await mkdtemp(`${tmpdir()}/data-`);
	await mkdir(`${own}/logs`);
	expect(await emptyDataFolder(own)).toEqual([]);
	await expect(access(own)).rejects.toThrow();
});
