import { mkdir } from 'node:fs/promises';
import { guarded } from '../guard.ts';
import { answers, type Server } from './server.ts';

/** The search server: keywords, facets and vectors. */
export const TYPESENSE: Server = {
	id: 'typesense',
	title: 'Typesense',
	variable: 'TYPESENSE_NODES',
	ports: { api: 8108, peering: 8107 },
	patience: 120_000,

	async prepare({ folder }) {
		await mkdir(folder, { recursive: true });
	},

	start({ installation, folder, ports, secrets }) {
		const options = {
			'data-dir': folder,
			'api-address': '127.0.0.1',
			'api-port': ports.api,
			'peering-address': '127.0.0.1',
			'peering-port': ports.peering
		};
		const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
		return {
			command: guarded([`${installation.folder}/bin/typesense-server`, ...flags]),
			// Not as a flag: everybody on the machine can read those.
			environment: { TYPESENSE_API_KEY: secrets.typesenseApiKey }
		};
	},

	isHealthy: ({ ports }) => answers(`http://127.0.0.1:${ports.api}/health`),

	environment: ({ ports, secrets }) => ({
		TYPESENSE_NODES: `http://127.0.0.1:${ports.api}`,
		TYPESENSE_API_KEY: secrets.typesenseApiKey
	})
};
