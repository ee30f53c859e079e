import * as v from 'valibot';
import type { Config } from '../config.ts';
import { embeddingModel, meanOf, normalised, withoutMean } from './embedding-models.ts';

/** What shall be found by its meaning: a title, a description, in one language. */
export type Passage = {
	/** Texts that say it, each counting the same. */
	texts: string[];
	/** BCP 47; null where several languages are mixed. */
	language: string | null;
};

/** Turns texts into vectors of DIMENSIONS numbers, normalised, near one another when they mean the same. */
export type Embedder = {
	/** Vector of what somebody asks; kept for the next time. */
	query(text: string): Promise<number[]>;
	/** Vectors of what may answer, in the same order. */
	passages(passages: Passage[]): Promise<number[][]>;
	/** Distance (1 − cosine) beyond which a passage is no answer. */
	farthest: number;
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
	if (!config.url) return null;
	const { means, farthest } = embeddingModel(config.passageModel);
	const remembered = new Map<string, number[]>();
	const neutral = (vector: number[], mean: number[] | undefined) =>
		mean ? withoutMean(vector, mean) : normalised(vector);

	return {
		farthest,
		async query(text) {
			const known = remembered.get(text);
			if (known) return known;
			const [vector] = await embed(config, config.queryModel, [text], QUERY_TIMEOUT);
			if (!vector) throw new EmbeddingsAway('The embedding server sent no vector.');
			if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
			const asked = neutral(vector, means?.query);
			remembered.set(text, asked);
			return asked;
		},
		async passages(passages) {
			const texts = passages.flatMap((passage) => passage.texts);
			const vectors = await embed(config, config.passageModel, texts, PASSAGE_TIMEOUT);
			let at = 0;
			return passages.map(({ texts, language }) => {
				const mean = means?.texts.get(language ?? '') ?? means?.anyText;
				const own = vectors.slice(at, (at += texts.length));
				return normalised(meanOf(own.map((vector) => neutral(vector, mean))));
			});
		}
	};
}

async function embed(
	{ url, apiKey }: Config['embeddings'],
	model: string,
	input: string[],
	timeout: number
): Promise<number[][]> {
	try {
		const response = await fetch(`${url}/embeddings`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(apiKey && { authorization: `Bearer ${apiKey}` })
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
