import type { Feature } from './feature.ts';

/** Half a year: something of that age is half as fresh. */
const HALF_LIFE = 180;

/** What depends on the moment: age, room, and who was shown already. */
export const MOMENT_FEATURES = [
	{ name: 'fresh', purpose: 'New rather than old.', of: ({ age }) => 1 / (1 + age / HALF_LIFE) },
	{ name: 'open', purpose: 'Nobody has answered yet.', of: ({ facts }) => 1 / (1 + (facts.answers ?? 0)) },
	{
		name: 'room',
		purpose: 'Has room for new contacts.',
		of: ({ room }) => Math.min(1, Math.max(0, room) / 3)
	},
	{
		name: 'unseen',
		purpose: 'Was suggested to few others this term.',
		of: ({ exposure }) => 1 / (1 + exposure)
	}
] as const satisfies Feature[];
