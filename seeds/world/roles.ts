import { type Community, CROSS_BORDER } from './communities.ts';
import type { Member } from './people.ts';
import type { Random } from './random.ts';

/** Chooses who belongs to the cross-border community too, and who leads which community. */
export function assignRoles(members: Member[], communities: Community[], random: Random): void {
	const crossBorder = communities.find(({ number }) => number === CROSS_BORDER)!;
	for (const [number, count] of Object.entries(crossBorder.from!)) {
		const candidates = members.filter(
			(one) => one.community === Number(number) && isSteady(one) && !one.isBridge
		);
		for (const one of random.sample(candidates, count, suitsCrossBorder)) one.inCrossBorder = true;
	}
	for (const community of communities) {
		const own = members.filter((one) => one.facilitates === community.number).length;
		const isMember = (one: Member) =>
			community === crossBorder
				? one.inCrossBorder && one.joined < community.founded
				: one.community === community.number;
		const candidates = members.filter(
			(one) =>
				isMember(one) &&
				isSteady(one) &&
				!one.cast &&
				one.facilitates === null &&
				one.joined <= community.founded + 120
		);
		// A community that cannot spare anybody keeps its own for itself: the cross-border one chooses last.
		for (const one of random.sample(candidates, community.facilitators - own)) {
			one.facilitates = community.number;
			one.activity = Math.max(one.activity, 2);
		}
	}
}

function isSteady(one: Member): boolean {
	return !one.isIsolated && !one.isLoneJoiner && one.left === null;
}

/** Language in mathematics and science brings them together. */
function suitsCrossBorder({ subjects }: Member): number {
	const hasLanguage = subjects.some((subject) => subject.endsWith('language'));
	const hasScience = subjects.some((subject) =>
		['mathematics', 'physics', 'chemistry', 'biology'].includes(subject)
	);
	return (hasLanguage ? 3 : 1) * (hasScience ? 3 : 1);
}
