import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network an address belongs to, as far as a person needs it to tell her school from her home: nobody is followed
 * by it. `192.0.2.17` → `192.0.2.x`, `2001:db8:1:2::7` → `2001:db8:1:x`.
 */
export function roughAddress(address: string | null | undefined): string | null {
	if (!address) return null;
	if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.x`;
	if (!isIPv6(address)) return null;
	// new URL() writes an IPv6 address out in one way, whatever way it came in.
	const [head = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
	const groups = head.split(':').filter(Boolean).slice(0, 3);
	return groups.length ? `${groups.join(':')}:x` : 'x';
}
