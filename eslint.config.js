import path from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
	includeIgnoreFile(path.resolve(import.meta.dirname, '.gitignore')),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			// There is no base path, and every address of ours already goes through Paraglide's localizeHref.
			'svelte/no-navigation-without-resolve': 'off',
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		// A component holds its markup and its looks too.
		rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser }
		}
	},
	{
		// SvelteKit guards server-only modules inside its own root only, so this guards the door to the graph.
		files: ['web/**'],
		ignores: [
			'web/src/lib/server/**',
			'web/src/hooks.server.ts',
			'web/server.ts',
			'web/e2e/**',
			'web/playwright.config.ts'
		],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [{ regex: '^#(graph|ingest|seeds)/', message: 'Only web/src/lib/server may import it.' }]
				}
			]
		}
	}
);
