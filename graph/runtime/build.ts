import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { root } from '../root.ts';
import { Fault } from './fault.ts';
import { withLock } from './lock.ts';
import { runProgram } from './program.ts';
import type { Reporter } from './report.ts';

/** What the built site is made of. */
const SOURCES = ['web', 'graph', 'package-lock.json', 'vite.config.ts', 'svelte.config.js', 'codegen.ts'];

/** Made by the build itself, or without influence on it; of the runtime, the site uses only the browser for PDFs. */
const IGNORED =
	/(^|\/)(node_modules|\.svelte-kit|build|paraglide|generated|cache|e2e|runtime(?!\/(browser|fault)\.ts)|bench)\/|\.(spec|integration|e2e|bench)\.ts$|\.md$|^graph\/schema\.graphql$|^web\/project\.inlang\/(README|\.)/;

/** Inside the build, so that it goes with it: the hash of the sources it was made from. */
const MARKER = `${root}/web/build/.sources`;

/** Whether the built site was made from the sources as they are. */
export async function isBuildFresh(): Promise<boolean> {
	return (await readFile(MARKER, 'utf8').catch(() => '')) === (await hashSources());
}

/** Builds the site, unless nothing changed since the last time. Two at once: the second waits and has nothing to do. */
export async function build(report: Reporter): Promise<void> {
	await withLock(`${root}/node_modules/.kollegium-build.lock`, async () => {
		if (await isBuildFresh()) return;
		await report.step('Building the site', async () => {
			const hash = await hashSources();
			const { code, output } = await runProgram(['npm', 'run', '--silent', 'build'], { show: false });
			if (code !== 0) throw new Fault(`Building the site failed:\n${output.slice(-3_000)}`);
			await writeFile(MARKER, hash);
		});
	});
}

/** A hash over names and contents of all sources. */
export async function hashSources(sources: string[] = SOURCES, base: string = root): Promise<string> {
	const hash = createHash('sha256');
	for (const file of await listFiles(sources, base)) {
		hash.update(`\0${file}\0`).update(await readFile(`${base}/${file}`));
	}
	return hash.digest('hex');
}

async function listFiles(sources: string[], base: string): Promise<string[]> {
	const lists = await Promise.all(
		sources.map(async (source) => {
			const entries = await readdir(`${base}/${source}`, { recursive: true, withFileTypes: true }).catch(
				() => null
			);
			if (!entries) return [source];
			return entries
				.filter((entry) => entry.isFile())
				.map(({ parentPath, name }) => relative(base, `${parentPath}/${name}`));
		})
	);
	return lists
		.flat()
		.filter((file) => !IGNORED.test(file))
		.sort();
}
