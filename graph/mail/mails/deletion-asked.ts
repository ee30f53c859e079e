import type { Mail } from '../mail.ts';

/** Told to somebody whose account is to be deleted, so that a wish that was not hers does not stay unnoticed. */
export const DELETION_ASKED: Mail<{ url: string; days: number }> = {
	id: 'deletion-asked',
	words: {
		en: ({ url, days }) => ({
			subject: 'Your account will be deleted',
			title: 'Your account will be deleted',
			paragraphs: [
				`You asked us to delete your account and your data. It happens in ${days} days; until then nobody sees you.`
			],
			button: { label: 'Keep my account', url },
			notes: ['If it was not you, sign in, keep your account there and sign out everywhere.']
		}),
		sv: ({ url, days }) => ({
			subject: 'Ditt konto kommer att raderas',
			title: 'Ditt konto kommer att raderas',
			paragraphs: [
				`Du har bett oss radera ditt konto och dina uppgifter. Det sker om ${days} dagar. Fram till dess ser ingen dig.`
			],
			button: { label: 'Behåll mitt konto', url },
			notes: ['Om det inte var du: logga in, behåll kontot där och logga ut överallt.']
		}),
		de: ({ url, days }) => ({
			subject: 'Ihr Konto wird gelöscht',
			title: 'Ihr Konto wird gelöscht',
			paragraphs: [
				`Sie möchten Ihr Konto und Ihre Daten löschen lassen. Das geschieht in ${days} Tagen; bis dahin sind Sie für niemanden sichtbar.`
			],
			button: { label: 'Konto behalten', url },
			notes: [
				'Wenn Sie das nicht waren: Melden Sie sich an, behalten Sie dort Ihr Konto und melden Sie sich überall ab.'
			]
		}),
		pt: ({ url, days }) => ({
			subject: 'A sua conta vai ser eliminada',
			title: 'A sua conta vai ser eliminada',
			paragraphs: [
				`Pediu para eliminar a sua conta e os seus dados. Isso acontece dentro de ${days} dias; até lá, ninguém vê o seu perfil.`
			],
			button: { label: 'Manter a minha conta', url },
			notes: ['Se não foi iniciativa sua, inicie sessão, mantenha a conta e termine a sessão em todo o lado.']
		})
	}
};
