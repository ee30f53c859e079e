import { localizeHref } from '#lib/paraglide/runtime.js';
import { writeMapAddress } from './map-address.ts';
import type { MapRoute } from './types.ts';

/** The chosen node of a map and the ways to it, which are fetched when it is chosen. */
export class Selection {
	#at = $state<string | null>(null);
	#routes = $state.raw<MapRoute[] | 'busy' | 'failed' | null>(null);

	/** Identifier of the chosen node. */
	get at(): string | null {
		return this.#at;
	}

	/** Ways from the middle to it: null when none are sought. */
	get routes(): MapRoute[] | 'busy' | 'failed' | null {
		return this.#routes;
	}

	/** Takes over what came with the page. */
	start(at: string | null, routes: MapRoute[] | null): void {
		this.#at = at;
		this.#routes = routes;
	}

	/** Chooses a node and looks for the ways to it. */
	choose(id: string, from: string | null): void {
		this.#at = id;
		if (from && from !== id && !id.startsWith('hidden:')) void this.#find(from, id);
		else this.#routes = null;
	}

	async #find(from: string, to: string): Promise<void> {
		this.#routes = 'busy';
		let routes: MapRoute[] | 'failed';
		try {
			const address = writeMapAddress({ around: [from], to }).replace('/map', '');
			const response = await fetch(`${localizeHref('/map/route')}${address}`);
			routes = response.ok ? await response.json() : 'failed';
		} catch {
			routes = 'failed';
		}
		if (this.#at === to) this.#routes = routes;
	}
}
