import type { Mail } from '../mail.ts';

/** Which role, and for which community where it is that of a facilitator. */
type Facts = { url: string; role?: string; community: string | null; days: number };

/** Sent to somebody whom an administrator invites to a role. */
export const INVITATION: Mail<Facts> = {
	id: 'invitation',
	words: {
		en: ({ url, role, community, days }) => ({
			subject: 'An invitation to Kollegium',
			title: 'You are invited',
			paragraphs: [
				community
					? `You are invited to facilitate the learning community “${community}” on Kollegium.`
					: role === 'administrator'
						? 'You are invited to become an administrator of Kollegium.'
						: 'You are invited to Kollegium as a policymaker.',
				'Kollegium is the staff room of Europe’s teachers: colleagues who share what they do and find one another across borders.'
			],
			button: { label: 'Look at the invitation', url },
			notes: [
				`It is for this address only and holds for ${days} days.`,
				'If you did not expect it, you need not do anything.'
			]
		}),
		sv: ({ url, role, community, days }) => ({
			subject: 'En inbjudan till Kollegium',
			title: 'Du är inbjuden',
			paragraphs: [
				community
					? `Du är inbjuden att vara facilitator för lärandegemenskapen ”${community}” på Kollegium.`
					: role === 'administrator'
						? 'Du är inbjuden att bli administratör för Kollegium.'
						: 'Du är inbjuden till Kollegium som beslutsfattare.',
				'Kollegium är lärarrummet för Europas lärare: kollegor som delar med sig och hittar varandra över gränserna.'
			],
			button: { label: 'Visa inbjudan', url },
			notes: [
				`Den gäller bara den här adressen, i ${days} dagar.`,
				'Om du inte väntade dig den behöver du inte göra något.'
			]
		}),
		de: ({ url, role, community, days }) => ({
			subject: 'Eine Einladung zu Kollegium',
			title: 'Sie sind eingeladen',
			paragraphs: [
				community
					? `Sie sind eingeladen, auf Kollegium die Lerngemeinschaft „${community}“ zu begleiten.`
					: role === 'administrator'
						? 'Sie sind eingeladen, Kollegium mit zu verwalten.'
						: 'Sie sind eingeladen, Kollegium als Fachperson der Bildungspolitik zu nutzen.',
				'Kollegium ist das Lehrerzimmer Europas: Lehrkräfte teilen, was sie tun, und finden einander über Grenzen hinweg.'
			],
			button: { label: 'Einladung ansehen', url },
			notes: [
				`Sie gilt nur für diese Adresse und ${days} Tage lang.`,
				'Wenn Sie sie nicht erwartet haben, brauchen Sie nichts zu tun.'
			]
		}),
		pt: ({ url, role, community, days }) => ({
			subject: 'Um convite para o Kollegium',
			title: 'Recebeu um convite',
			paragraphs: [
				community
					? `Recebeu um convite para facilitar a comunidade de aprendizagem «${community}» no Kollegium.`
					: role === 'administrator'
						? 'Recebeu um convite para administrar o Kollegium.'
						: 'Recebeu um convite para o Kollegium como decisor ou decisora de políticas educativas.',
				'O Kollegium é a sala de professores da Europa: colegas que partilham o que fazem e se encontram além-fronteiras.'
			],
			button: { label: 'Ver o convite', url },
			notes: [
				`Destina-se apenas a este endereço e é válido durante ${days} dias.`,
				'Se não o esperava, não precisa de fazer nada.'
			]
		})
	}
};
