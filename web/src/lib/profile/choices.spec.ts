import { expect, it } from 'vitest';
import { effective, isWithin, type Visibility } from './choices.ts';

it.each<[Visibility | null, Visibility, Visibility]>([
	[null, 'members', 'members'],
	['private', 'members', 'private'],
	['public', 'members', 'members'],
	['communities', 'private', 'private'],
	['communities', 'public', 'communities']
])('a section for %s of a profile for %s is for %s', (section, profile, expected) => {
	expect(effective(section, profile)).toBe(expected);
});

it('is never wider than the profile', () => {
	expect(isWithin('public', 'members')).toBe(false);
	expect(isWithin('members', 'members')).toBe(true);
	expect(isWithin('private', 'members')).toBe(true);
});
