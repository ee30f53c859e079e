import {
	type Day,
	endOfSchoolYear,
	nextSchoolDay,
	previousSchoolDay,
	REFERENCE_DAY,
	schoolYearOf
} from './calendar.ts';
import type { Community } from './communities.ts';
import type { NewTie } from './network.ts';
import { Random } from './random.ts';
import { FORMAL, SHORT, YEARS } from './targets.ts';

/** A tie with what became of it. */
export type Tie = NewTie & {
	lastAt: Day;
	contacts: number;
	/** When the second person first turned to the first one. */
	reciprocated: Day | null;
	setting: 'analog' | 'digital';
	form: 'formal' | 'informal';
};

/** Tells what became of each tie: how it began, how long it lasted, whether help went both ways. */
export function tellHistories(newTies: NewTie[], communities: Community[]): Tie[] {
	const random = new Random('tie histories');
	const ties = newTies.map((tie): Tie => {
		const lastAt = lastContact(tie, random);
		const contacts = lastAt === tie.since ? 1 : 2 + Math.floor(random.exponential((lastAt - tie.since) / 45));
		return { ...tie, lastAt, contacts, reciprocated: null, setting: 'digital', form: 'informal' };
	});
	const inPerson = new Map(communities.map((community) => [community.number, community.inPerson]));
	for (const { year, inPerson: share } of YEARS) {
		const begun = ties.filter((tie) => schoolYearOf(tie.since) === year);
		for (const tie of random.sample(begun, Math.round(share * begun.length), (tie) =>
			chanceToMeet(tie, inPerson)
		))
			tie.setting = 'analog';
	}
	const arranged = (tie: Tie) =>
		(tie.from.country === tie.to.country ? 1 : 3) * (tie.from.facilitates ? 2 : 1);
	for (const tie of random.sample(ties, Math.round(FORMAL * ties.length), arranged)) tie.form = 'formal';
	reciprocate(ties, random);
	return ties;
}

/** Some end soon; most go on, so that the last contact lies in the last weeks; ties of those who left grow old. */
function lastContact({ since, from, to }: NewTie, random: Random): Day {
	const end = Math.min(REFERENCE_DAY - 1, from.left ?? REFERENCE_DAY, to.left ?? REFERENCE_DAY);
	const wish = random.chance(SHORT) ? since + random.exponential(40) : since + 60 + random.exponential(1500);
	const latest = wish < end ? wish : end - random.exponential(50);
	return previousSchoolDay(Math.max(since, latest), [from.region, to.region], since) ?? since;
}

function chanceToMeet({ from, to, through, since }: NewTie, inPerson: Map<number, number>): number {
	if (from.school === to.school) return 20;
	if (from.country !== to.country) return from.isBridge ? 50 : 0.04;
	// A founding circle sat at one table, unless the community only ever met on screens.
	const isFounding = through === 'meeting' && since === from.joined && since === to.joined;
	const habit = inPerson.get(from.home ?? 0) ?? 0.3;
	return (
		(from.home === to.home ? habit * 2 : 0.25) * (isFounding ? 4 : 1) * (from.region === to.region ? 1.5 : 1)
	);
}

/** At the end of each school year a given share of all ties goes both ways. */
function reciprocate(ties: Tie[], random: Random): void {
	let previousEnd = 0;
	for (const { year, reciprocity } of YEARS) {
		const end = endOfSchoolYear(year);
		const begun = ties.filter((tie) => tie.since <= end);
		const missing =
			Math.round(reciprocity * begun.length) - begun.filter((tie) => tie.reciprocated !== null).length;
		const open = begun.filter(
			(tie) => tie.reciprocated === null && Math.min(tie.lastAt, end) > Math.max(tie.since, previousEnd)
		);
		for (const tie of random.sample(open, missing, ({ contacts }) => contacts))
			tie.reciprocated = turnedBack(tie, previousEnd, end, random);
		previousEnd = end;
	}
}

function turnedBack({ since, lastAt, from, to }: Tie, previousEnd: Day, end: Day, random: Random): Day {
	const regions = [from.region, to.region];
	const earliest = Math.max(since + 1, previousEnd + 1);
	const latest = Math.min(lastAt, end);
	const wish = random.integer(earliest, latest);
	return nextSchoolDay(wish, regions, latest) ?? previousSchoolDay(wish, regions, earliest) ?? latest;
}
