import type { RequestEvent } from '@sveltejs/kit';
import { KeyRing } from '#graph/api-keys/key-ring.ts';
import { secretOf } from '#graph/api-keys/secret.ts';
import { graph, reach } from './graph.ts';

let ring: KeyRing | undefined;

/** The identifier of the key a request brings; null when it brings none, undefined when it brings a wrong one. */
export async function recogniseKey(event: RequestEvent): Promise<string | null | undefined> {
	const secret = secretOf(event.request.headers);
	if (!secret) return secret;
	const { services } = await graph();
	ring ??= new KeyRing(services.driver);
	const known = ring;
	return (await reach(event, () => known.recognise(secret))) ?? undefined;
}
