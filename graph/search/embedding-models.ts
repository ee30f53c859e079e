import { readFileSync } from 'node:fs';
import { root } from '../root.ts';

/** What must be known of an embedding model to compare texts in different languages by it. */
export type EmbeddingModel = {
	/** Mean vectors: of questions, and of texts by language. Null where nobody has measured them. */
	means: { query: number[]; texts: ReadonlyMap<string, number[]>; anyText: number[] } | null;
	/** Distance (1 − cosine) beyond which a text is no answer to a question. */
	farthest: number;
};

/** multilingual-e5-small: figures and how they were measured in README.md. */
const E5_SMALL = 0.66;
/** Of a model nobody has measured here: most put strangers beyond this. */
const UNKNOWN = 0.55;

/**
 * @param name  of the model for texts, as the embedding server calls it
 */
export function embeddingModel(name: string): EmbeddingModel {
	return name === 'e5-passage'
		? { means: readMeans(), farthest: E5_SMALL }
		: { means: null, farthest: UNKNOWN };
}

function readMeans(): EmbeddingModel['means'] {
	const file = readFileSync(`${root}/graph/search/language-means.json`, 'utf8');
	const { query, ...languages } = JSON.parse(file) as Record<string, string>;
	const texts = new Map(Object.entries(languages).map(([language, mean]) => [language, vectorOf(mean)]));
	return { query: vectorOf(query!), texts, anyText: meanOf([...texts.values()]) };
}

/** Little-endian 32-bit floats in base64. */
function vectorOf(base64: string): number[] {
	const bytes = Buffer.from(base64, 'base64');
	return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}

/** The mean of some vectors. */
export const meanOf = (vectors: number[][]): number[] =>
	vectors[0]!.map((_, at) => vectors.reduce((sum, vector) => sum + vector[at]!, 0) / vectors.length);

/** A vector of length one. */
export function normalised(vector: number[]): number[] {
	const length = Math.hypot(...vector) || 1;
	return vector.map((value) => value / length);
}

/**
 * A vector without what its language adds to it: texts of one language lie together whatever they say, and their mean
 * is that language. Z. Yang et al., "A Simple and Effective Method To Eliminate the Self Language Bias in Multilingual
 * Representations", EMNLP 2021; J. Libovický et al., "On the Language Neutrality of Pre-trained Multilingual
 * Representations", EMNLP 2020.
 */
export const withoutMean = (vector: number[], mean: number[]): number[] =>
	normalised(vector.map((value, at) => value - mean[at]!));
