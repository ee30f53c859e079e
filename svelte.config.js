import adapter from '@sveltejs/adapter-node';

/**
 * SvelteKit's options. SvelteKit 3 takes them through its Vite plugin (see vite.config.ts);
 * they stand here so that the editor and svelte-check find them too.
 *
 * @type {import('@sveltejs/kit/vite').Config}
 */
export default {
	adapter: adapter({ out: `${import.meta.dirname}/web/build` }),
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	csp: {
		mode: 'nonce',
		directives: {
			'default-src': ['none'],
			'script-src': ['self'],
			'style-src': ['self', 'unsafe-inline'],
			'img-src': ['self', 'data:', 'blob:'],
			// GraphiQL, on its page alone, brings its faces along in its style sheet.
			'font-src': ['self', 'data:'],
			'connect-src': ['self'],
			'manifest-src': ['self'],
			'form-action': ['self'],
			'base-uri': ['none'],
			'frame-ancestors': ['none']
		}
	}
};
