import { at } from './people-rows.ts';
import { dateOf, instant } from './world/calendar.ts';
import type { World } from './world/world.ts';

type Row = Record<string, unknown>;

const keyOf = (text: { key: string }) => `seed:${text.key}`;
const communityKey = (number: number) => `seed:community-${number}`;

export function materialRows({ materials }: World): Row[] {
	return materials.map((material) => {
		const {
			title,
			description,
			language,
			licence,
			kind,
			subject,
			stages,
			keywords,
			minutes,
			skills,
			version,
			visibility,
			parent
		} = material;
		return {
			...{
				title,
				description,
				language,
				licence,
				kind,
				subject,
				stages,
				keywords,
				minutes,
				skills,
				version,
				visibility
			},
			key: keyOf(material),
			authors: [material.author.key],
			communities: material.communities.map(communityKey),
			createdAt: at(material.createdAt, material.key),
			...(parent ? { basedOn: keyOf(parent), relation: material.relation ?? 'adaptation' } : {})
		};
	});
}

export function useRows({ uses }: World): Row[] {
	return uses.map(({ person, material, on, notes }) => ({
		teacher: person.key,
		material: keyOf(material),
		on: dateOf(on),
		...notes
	}));
}

export function questionRows({ questions }: World): Row[] {
	return questions.map(
		({ key, title, body, language, subject, stages, skills, asker, createdAt, visibility, materials }) => ({
			...{ title, body, language, subject, stages, skills, visibility },
			key: `seed:${key}`,
			askedBy: asker.key,
			communities: asker.community === null ? [] : [communityKey(asker.community)],
			materials: materials.map(keyOf),
			createdAt: at(createdAt, key)
		})
	);
}

export function answerRows({ questions }: World): Row[] {
	return questions.flatMap((question) =>
		question.answers.map(({ key, author, language, body, createdAt }) => ({
			...{ key, language, body },
			question: keyOf(question),
			author: author.key,
			createdAt: at(createdAt, key)
		}))
	);
}

export function meetingRows({ meetings }: World): Row[] {
	return meetings.map(
		({
			key,
			title,
			language,
			setting,
			place,
			notes,
			visibility,
			day,
			starts,
			lasts,
			community,
			attendees
		}) => ({
			...{ key, title, language, setting, visibility },
			...(place ? { place } : {}),
			...(notes ? { notes } : {}),
			startsAt: instant(day, starts),
			endsAt: instant(day, starts + lasts),
			hosts: [community.key],
			attendees: attendees.map((person) => person.key)
		})
	);
}

export function introductionRows({ introductions }: World): Row[] {
	return introductions.map(({ from, to, state, message, createdAt, answeredAt }) => {
		const id = `introduction ${from.key} ${to.key}`;
		const answered = answeredAt === null ? {} : { answeredAt: at(answeredAt, id, 17 * 60) };
		return { from: from.key, to: to.key, state, message, createdAt: at(createdAt, id), ...answered };
	});
}

export function suggestionRows({ suggestions }: World): Row[] {
	return suggestions.map(({ to, teacher, material, state, createdAt, answeredAt }) => {
		const id = `suggestion ${to.key} ${teacher?.key ?? material!.key}`;
		const answered = answeredAt === null ? {} : { answeredAt: at(answeredAt, id, 17 * 60) };
		const suggested = teacher ? { suggestedTeacher: teacher.key } : { suggestedMaterial: keyOf(material!) };
		return {
			madeTo: to.key,
			...suggested,
			state,
			strategy: 'demonstration',
			createdAt: at(createdAt, id),
			...answered
		};
	});
}
