import { assignConsents } from './consents.ts';
import type { Community } from './communities.ts';
import { languagesOf } from './languages.ts';
import { makeMembers } from './membership.ts';
import { assignNames } from './names.ts';
import type { Person } from './people.ts';
import { plantSkills } from './planted.ts';
import { Profiles } from './profiles.ts';
import { Random } from './random.ts';
import { assignRoles } from './roles.ts';
import { assignSchools, type School } from './schools.ts';
import { skillsOf } from './skills-of-people.ts';

/** How much room people have for new contacts this term. */
const ROOM = [0, 1, 1, 1, 2, 2, 2, 3];

/** All teachers of the demonstration and the schools they work at. */
export function makePopulation(communities: Community[]): { people: Person[]; schools: School[] } {
	const members = makeMembers(communities, new Random('members'));
	assignRoles(members, communities, new Random('roles'));
	const names = assignNames(members);
	const { schools, schoolOf } = assignSchools(members);
	const profiles = new Profiles();
	const random = new Random('people');
	const people = members.map((member, index): Person => {
		const community = communities.find(({ number }) => number === member.community);
		return {
			...member,
			...profiles.of(member),
			...skillsOf(member, community, random),
			name: names[index]!,
			languages: languagesOf(member, names[index]!, random),
			school: schoolOf[index]!,
			availability: member.cast?.availability ?? random.pick(ROOM),
			visibility: 'members',
			consents: { suggest: false, maps: false, figures: false, research: false },
			isPlanted: false
		};
	});
	plantSkills(people, new Random('planted skills'));
	assignConsents(people, new Random('consents'));
	return { people, schools };
}
