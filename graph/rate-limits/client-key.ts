import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/**
 * Under which name requests of an address are counted: a keyed hash, so that no address is ever stored. An IPv6
 * address counts as its network of 64 bits, which is what one household or school gets.
 *
 * @returns null for this machine itself, which is not limited: without a proxy in front, development and tests ask from it
 */
export function clientKey(address: string, secret: string): string | null {
	if (!ipaddr.isValid(address)) return hash(address, secret);
	const parsed = ipaddr.process(address);
	if (parsed.range() === 'loopback') return null;
	const network = parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
	return hash(network, secret);
}

function hash(value: string, secret: string): string {
	return createHmac('sha256', secret).update(`client ${value}`).digest('base64url').slice(0, 22);
}
