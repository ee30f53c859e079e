import type { Driver } from 'neo4j-driver';
import { type PeopleNetwork, readPeopleNetwork } from './people-network.ts';

/** How old the network may be, milliseconds: a withdrawn consent is out of it within a minute. */
const FRESH = 45_000;

type Held = { network: Promise<PeopleNetwork>; renewal?: Promise<unknown> | undefined };

/** One network for each connection to a graph. */
const networks = new WeakMap<Driver, Held>();

/**
 * The network of people as it was at most a minute ago. Whoever asks when it is older than that gets a new one; before
 * that it is renewed beside, and nobody waits.
 */
export async function currentNetwork(driver: Driver): Promise<PeopleNetwork> {
	const held = networks.get(driver) ?? hold(driver);
	const network = await held.network.catch(() => hold(driver).network);
	const age = Date.now() - network.at;
	if (age < FRESH) return network;
	held.renewal ??= renew(driver, held);
	if (age < 60_000) return network;
	await held.renewal;
	return held.network;
}

/** The next one who asks gets a network read anew. */
export function forgetNetwork(driver: Driver): void {
	networks.delete(driver);
}

function hold(driver: Driver): Held {
	const held: Held = { network: readPeopleNetwork(driver) };
	networks.set(driver, held);
	return held;
}

async function renew(driver: Driver, held: Held): Promise<void> {
	try {
		const network = await readPeopleNetwork(driver, await held.network.catch(() => undefined));
		held.network = Promise.resolve(network);
	} finally {
		held.renewal = undefined;
	}
}
