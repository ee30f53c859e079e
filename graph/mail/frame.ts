import type { MailLanguage } from './mail.ts';

/** What stands around the words of every mail. */
export const FRAME: Record<MailLanguage, { copy: string; sender: string }> = {
	en: {
		copy: 'If the button does not work, copy this address into your browser:',
		sender:
			'Kollegium, the staff room of Europe’s teachers. This mail was sent by a machine; it carries no tracking.'
	},
	sv: {
		copy: 'Om knappen inte fungerar kan du kopiera adressen till webbläsaren:',
		sender:
			'Kollegium, lärarrummet för Europas lärare. Mejlet skickades automatiskt och innehåller ingen spårning.'
	},
	de: {
		copy: 'Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
		sender:
			'Kollegium, das Lehrerzimmer Europas. Diese E-Mail wurde automatisch versandt und enthält keine Nachverfolgung.'
	},
	pt: {
		copy: 'Se o botão não funcionar, copie este endereço para o navegador:',
		sender:
			'Kollegium, a sala de professores da Europa. Esta mensagem foi enviada automaticamente e não inclui rastreio.'
	}
};
