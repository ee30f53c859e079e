import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import config from './svelte.config.js';

const top = import.meta.dirname;
const web = `${top}/web`;

/** No test judges speed: a busy machine must not fail it. */
const PATIENT = { testTimeout: 600_000, hookTimeout: 600_000 };

/** A Vitest project for one top folder and one kind of test. */
const project = (name: string, folder: string, suffix: string, more: object = {}) => ({
	extends: false as const,
	// Vite would take graphql's .mjs copy, @neo4j/graphql takes the CommonJS one: two copies break the schema.
	resolve: { alias: { graphql: `${top}/node_modules/graphql/index.js` } },
	test: {
		name,
		root: `${top}/${folder}`,
		include: [`**/*${suffix}.ts`],
		expect: { requireAssertions: true },
		...PATIENT,
		...more
	}
});

/**
 * Integration tests share one Neo4j, Typesense and embedding server: one file at a time. A statement that a busy
 * machine cut off after its five seconds is asked again.
 */
const servers = { fileParallelism: false, retry: 2 };

export default defineConfig({
	root: web,
	plugins: [
		sveltekit(config),
		// Vitest reads what `npm run messages` compiled: the plugin's open handles would keep it from exiting.
		!process.env.VITEST &&
			paraglideVitePlugin({
				project: `${web}/project.inlang`,
				outdir: `${web}/src/lib/paraglide`,
				emitTsDeclarations: true,
				strategy: ['url', 'cookie', 'preferredLanguage', 'baseLocale']
			})
	],
	server: { host: '127.0.0.1', fs: { allow: [top] } },
	test: {
		projects: [
			{
				extends: true,
				test: { name: 'web', include: ['src/**/*.spec.ts'], expect: { requireAssertions: true }, ...PATIENT }
			},
			project('graph', 'graph', '.spec'),
			project('ingest', 'ingest', '.spec'),
			project('seeds', 'seeds', '.spec'),
			project('graph-servers', 'graph', '.integration', servers),
			project('ingest-servers', 'ingest', '.integration', servers),
			project('seeds-servers', 'seeds', '.integration', servers)
		]
	}
});
