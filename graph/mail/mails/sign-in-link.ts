import type { Mail } from '../mail.ts';

/** The link by which somebody signs in, or joins. It says the same to both. */
export const SIGN_IN_LINK: Mail<{ url: string; minutes: number }> = {
	id: 'sign-in-link',
	words: {
		en: ({ url, minutes }) => ({
			subject: 'Your link to Kollegium',
			title: 'Sign in to Kollegium',
			paragraphs: [
				'You asked for a link to sign in. It opens a page with a button; press it and you are in.'
			],
			button: { label: 'Open the sign-in page', url },
			notes: [
				`The link works once, for ${minutes} minutes.`,
				'If you did not ask for it, you need not do anything. Nobody can sign in without this mail.'
			]
		}),
		sv: ({ url, minutes }) => ({
			subject: 'Din länk till Kollegium',
			title: 'Logga in på Kollegium',
			paragraphs: [
				'Du har bett om en länk för att logga in. Den öppnar en sida med en knapp. Tryck på den, så är du inne.'
			],
			button: { label: 'Öppna inloggningssidan', url },
			notes: [
				`Länken fungerar en gång, i ${minutes} minuter.`,
				'Om du inte har bett om den behöver du inte göra något. Ingen kan logga in utan det här mejlet.'
			]
		}),
		de: ({ url, minutes }) => ({
			subject: 'Ihr Link zu Kollegium',
			title: 'Bei Kollegium anmelden',
			paragraphs: [
				'Sie haben einen Link zum Anmelden angefordert. Er öffnet eine Seite mit einer Schaltfläche. Ein Klick darauf, und Sie sind angemeldet.'
			],
			button: { label: 'Anmeldeseite öffnen', url },
			notes: [
				`Der Link gilt einmal und ${minutes} Minuten lang.`,
				'Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun. Ohne diese E-Mail kann sich niemand anmelden.'
			]
		}),
		pt: ({ url, minutes }) => ({
			subject: 'A sua ligação para o Kollegium',
			title: 'Iniciar sessão no Kollegium',
			paragraphs: [
				'Pediu uma ligação para iniciar sessão. Abre uma página com um botão: basta premi-lo para entrar.'
			],
			button: { label: 'Abrir a página de início de sessão', url },
			notes: [
				`A ligação funciona uma só vez, durante ${minutes} minutos.`,
				'Se não a pediu, não precisa de fazer nada. Sem esta mensagem, ninguém consegue iniciar sessão.'
			]
		})
	}
};
