import { describe, expect, it } from 'vitest';
import { clientKey } from './client-key.ts';

const secret = 's'.repeat(32);

describe('clientKey', () => {
	it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('does not count this machine: %s', (address) => {
		expect(clientKey(address, secret)).toBeNull();
	});

	it('holds no address', () => {
		expect(clientKey('198.51.100.7', secret)).not.toContain('198');
		expect(clientKey('198.51.100.7', secret)).not.toBe(clientKey('198.51.100.7', 'x'.repeat(32)));
	});

	it('counts an IPv6 network as one, and an IPv4 address alike in both notations', () => {
		expect(clientKey('2001:db8:1:2::1', secret)).toBe(clientKey('2001:db8:1:2:ffff::9', secret));
		expect(clientKey('2001:db8:1:2::1', secret)).not.toBe(clientKey('2001:db8:1:3::1', secret));
		expect(clientKey('::ffff:198.51.100.7', secret)).toBe(clientKey('198.51.100.7', secret));
	});
});
