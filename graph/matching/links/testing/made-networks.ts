import { chance, type Chance } from '../chance.ts';
import type { Contact } from '../network.ts';
import type { Records } from '../trial.ts';

/** A network that grows by one simple rule, so that it is known what should foretell it. */
export type MadeNetwork = { name: string; make(seed: number): Records };

const PERSONS = 200;
const CONTACTS = 1_500;

/** Lets contacts happen one by one; persons come one after another, the last one at seven tenths of the time. */
function grow(
	seed: number,
	next: (draw: Chance, present: number, contacts: Contact[]) => readonly [number, number]
): Contact[] {
	const draw = chance(seed);
	const contacts: Contact[] = [];
	while (contacts.length < CONTACTS) {
		const present = Math.min(PERSONS, Math.max(4, Math.ceil((PERSONS * contacts.length) / (CONTACTS * 0.7))));
		const [from, to] = next(draw, present, contacts);
		if (from !== to) contacts.push({ from, to, at: contacts.length, weight: 1 });
	}
	return contacts;
}

/** Somebody of a contact drawn by chance: the more contacts a person has, the sooner it is she. */
function popularOne({ below, share }: Chance, contacts: Contact[]): number {
	const contact = contacts[below(Math.max(1, contacts.length))];
	return contact ? (share() < 0.5 ? contact.from : contact.to) : 0;
}

/** Barabási & Albert 1999: people turn to whom many have turned to. */
const popular: MadeNetwork = {
	name: 'preferential attachment',
	make: (seed) => ({
		contacts: grow(seed, (draw, present, contacts) => [draw.below(present), popularOne(draw, contacts)])
	})
};

const GROUPS = 12;
const GROUP_OF = (person: number) => person % GROUPS;

/** McPherson, Smith-Lovin & Cook 2001, Birds of a feather: people turn to their like, four times of five. */
const alike: MadeNetwork = {
	name: 'homophilous communities',
	make: (seed) => ({
		contacts: grow(seed, (draw, present) => {
			const from = draw.below(present);
			const inside = GROUP_OF(from) + GROUPS * draw.below(Math.ceil((present - GROUP_OF(from)) / GROUPS));
			return [from, draw.share() < 0.8 ? inside : draw.below(present)];
		}),
		words: Array.from({ length: PERSONS }, (_, person) => [
			`subject=${GROUP_OF(person)}`,
			`stage=${person % 5}`
		])
	})
};

/** Rapoport 1953, Spread of information: friends of friends become friends, three times of four. */
const closing: MadeNetwork = {
	name: 'triadic closure',
	make(seed) {
		const friends: number[][] = Array.from({ length: PERSONS }, () => []);
		return {
			contacts: grow(seed, (draw, present) => {
				const from = draw.below(present);
				const between = friends[from]![draw.below(Math.max(1, friends[from]!.length))];
				const beyond =
					between === undefined ? undefined : friends[between]![draw.below(friends[between]!.length)];
				const to =
					beyond !== undefined && beyond !== from && draw.share() < 0.75 ? beyond : draw.below(present);
				if (from !== to) {
					friends[from]!.push(to);
					friends[to]!.push(from);
				}
				return [from, to];
			})
		};
	}
};

/** A forum with a few hosts who take turns, and guests who come for a while. */
const forum: MadeNetwork = {
	name: 'forum with hosts',
	make: (seed) => ({
		contacts: grow(seed, (draw, present, contacts) => {
			const guest = Math.max(0, present - 1 - Math.floor(draw.share() ** 2 * Math.min(present, 120)));
			const host = (Math.floor(contacts.length / 500) + draw.below(3)) % 8;
			if (draw.share() < 0.4) return draw.share() < 0.5 ? [guest, host] : [host, guest];
			return [guest, Math.max(0, present - 1 - draw.below(Math.min(present, 60)))];
		})
	})
};

export const MADE_NETWORKS: MadeNetwork[] = [popular, alike, closing, forum];
