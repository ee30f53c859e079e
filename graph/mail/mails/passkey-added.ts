import type { Mail } from '../mail.ts';

/** Told to the person whose account got a new way in, so that a stranger's key does not stay unnoticed. */
export const PASSKEY_ADDED: Mail<{ url: string; name: string }> = {
	id: 'passkey-added',
	words: {
		en: ({ url, name }) => ({
			subject: 'A passkey was added to your account',
			title: 'You have a new passkey',
			paragraphs: [`The passkey “${name}” can now sign in to your account.`],
			button: { label: 'See sessions and passkeys', url },
			notes: ['If it was not you, remove it there and sign out everywhere.']
		}),
		sv: ({ url, name }) => ({
			subject: 'En inloggningsnyckel har lagts till i ditt konto',
			title: 'Du har en ny inloggningsnyckel',
			paragraphs: [`Inloggningsnyckeln ”${name}” kan nu logga in på ditt konto.`],
			button: { label: 'Visa inloggningar och nycklar', url },
			notes: ['Om det inte var du: ta bort den där och logga ut överallt.']
		}),
		de: ({ url, name }) => ({
			subject: 'Ihrem Konto wurde ein Passkey hinzugefügt',
			title: 'Sie haben einen neuen Passkey',
			paragraphs: [`Mit dem Passkey „${name}“ ist jetzt eine Anmeldung bei Ihrem Konto möglich.`],
			button: { label: 'Sitzungen und Passkeys ansehen', url },
			notes: ['Wenn Sie das nicht waren: Entfernen Sie ihn dort und melden Sie sich überall ab.']
		}),
		pt: ({ url, name }) => ({
			subject: 'Foi acrescentada uma chave de acesso à sua conta',
			title: 'Tem uma nova chave de acesso',
			paragraphs: [`A chave de acesso «${name}» já permite iniciar sessão na sua conta.`],
			button: { label: 'Ver sessões e chaves de acesso', url },
			notes: ['Se não foi iniciativa sua, remova-a nessa página e termine a sessão em todo o lado.']
		})
	}
};
