import * as v from 'valibot';
import type { Config } from '../config.ts';

/** Turns texts into vectors of DIMENSIONS numbers, normalised, near one another when they mean the same. */
export type Embedder = {
	/** Vector of what somebody asks; kept for the next time. */
	query(text: string): Promise<number[]>;
	/** Vectors of texts that may answer, in the same order. */
	passages(texts: string[]): Promise<number[][]>;
};

/** The embedding server could not be asked. */
export class EmbeddingsAway extends Error {
	override name = 'EmbeddingsAway';
}

const Answer = v.object({ data: v.array(v.object({ embedding: v.array(v.number()) })) });

/** How many questions are remembered: people ask the same things. */
const REMEMBERED = 2_000;
const QUERY_TIMEOUT = 2_000;
const PASSAGE_TIMEOUT = 120_000;

/**
 * Client of any OpenAI-compatible embedding server.
 *
 * @returns null when none is configured: search then works by words
 */
export function createEmbedder(config: Config['embeddings']): Embedder | null {
	const { url } = config;
	if (!url) return null;
	const remembered = new Map<string, number[]>();

	async function embed(model: string, input: string[], timeout: number): Promise<number[][]> {
		try {
			const response = await fetch(`${url}/embeddings`, {
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					...(config.apiKey && { authorization: `Bearer ${config.apiKey}` })
				},
				body: JSON.stringify({ model, input }),
				signal: AbortSignal.timeout(timeout)
			});
			if (!response.ok) throw new Error(`answered ${response.status}`);
			return v.parse(Answer, await response.json()).data.map(({ embedding }) => embedding);
		} catch (cause) {
			throw new EmbeddingsAway('The embedding server cannot be asked.', { cause });
		}
	}

	return {
		async query(text) {
			const known = remembered.get(text);
			if (known) return known;
			const [vector] = await embed(config.queryModel, [text], QUERY_TIMEOUT);
			if (!vector) throw new EmbeddingsAway('The embedding server sent no vector.');
			if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
			remembered.set(text, vector);
			return vector;
		},
		passages: (texts) => embed(config.passageModel, texts, PASSAGE_TIMEOUT)
	};
}
