import type { Language, MeetingText } from '../ingredients.ts';
import { type Day, isSchoolDay, nextSchoolDay, REFERENCE_DAY } from './calendar.ts';
import { type Community, CROSS_BORDER } from './communities.ts';
import type { Person, Visibility } from './people.ts';
import { Random } from './random.ts';

/** A meeting with its day and who came. */
export type Meeting = MeetingText & {
	key: string;
	language: Language;
	community: Community;
	day: Day;
	/** Minutes after midnight, UTC, and length. */
	starts: number;
	lasts: number;
	visibility: Visibility;
	attendees: Person[];
};

/** The last two of each list are still to come. */
const COMING = 2;
const SHOWN: Visibility[] = ['public', 'public', 'members', 'members', 'members', 'communities'];

/** Gives each meeting a day, from the founding on, and lets members come. */
export function holdMeetings(people: Person[], communities: Community[]): Meeting[] {
	return communities.flatMap((community) => {
		const random = new Random(`meetings ${community.number}`);
		const members = people.filter((one) =>
			community.number === CROSS_BORDER
				? one.inCrossBorder
				: one.home === community.number && !one.isLoneJoiner
		);
		const past = community.meetings.length - COMING;
		return community.meetings.map((text, index): Meeting => {
			const day =
				index < past ? pastDay(community, index, past, random) : comingDay(community, index - past, random);
			const isInPerson = text.setting === 'analog';
			return {
				...text,
				community,
				day,
				key: `seed:meeting-${community.number}-${index + 1}`,
				language: community.language,
				// Half past three in Sweden and Germany, an hour later by the clock of Portugal and Ireland.
				starts:
					['SE', 'DE'].includes(community.country) && community.number !== CROSS_BORDER ? 14 * 60 : 16 * 60,
				lasts: isInPerson ? random.pick([120, 150, 180]) : random.pick([60, 75, 90]),
				visibility: index < past ? random.pick(SHOWN) : 'members',
				attendees: index < past ? whoCame(members, day, isInPerson, index === 0, random) : []
			};
		});
	});
}

/** Evenly spread from the founding to this month. */
function pastDay({ founded, regions }: Community, index: number, count: number, random: Random): Day {
	if (index === 0) return founded;
	const span = REFERENCE_DAY - 6 - founded;
	const wish =
		founded + Math.round((span * index) / (count - 1)) - (index === count - 1 ? 0 : random.integer(-6, 6));
	const schools = regions.filter((region) => region.length > 2);
	return (
		nextSchoolDay(wish, schools.length ? schools : ['SE232', 'DEA23', 'PT11A', 'IE042']) ??
		previous(schools[0] ?? 'SE232')
	);
}

function previous(region: string): Day {
	let day = REFERENCE_DAY - 1;
	while (!isSchoolDay(day, region)) day--;
	return day;
}

function comingDay({ regions }: Community, index: number, random: Random): Day {
	const region = regions[0]!;
	return nextSchoolDay(
		REFERENCE_DAY + (index ? 50 : 8) + random.integer(0, 9),
		[region.length > 2 ? region : 'SE232'],
		REFERENCE_DAY + 100
	)!;
}

/** Some come always, some never; whoever has no tie yet comes seldom. */
function whoCame(
	members: Person[],
	day: Day,
	isInPerson: boolean,
	isFounding: boolean,
	random: Random
): Person[] {
	const there = members.filter((one) => one.joined <= day && (one.left === null || day <= one.left));
	const places = isFounding
		? random.integer(16, 26)
		: isInPerson
			? random.integer(10, 22)
			: random.integer(8, 18);
	return random.sample(
		there,
		Math.min(places, Math.ceil(there.length * 0.7)),
		({ activity, facilitates, isIsolated }) =>
			facilitates !== null ? 30 : activity * (isIsolated ? 0.15 : 1)
	);
}
