import { FRAME } from './frame.ts';
import type { MailLanguage, MailWords } from './mail.ts';

/** A mail in both of its forms. */
export type RenderedMail = { subject: string; text: string; html: string };

/** The colours of the house as numbers, for mail programs know no variables; the dark ones stand in STYLE. */
const LIGHT = { page: '#F2F6F5', surface: '#FFFFFF', ink: '#14242B', quiet: '#42545B', brand: '#0A5A68' };
const FONT = `font-family:'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;

const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.page{background:#0D1619!important}.card{background:#142024!important}
.ink{color:#E7EFEF!important}.quiet{color:#B1C1C5!important}.link{color:#74CBD6!important}
.button{background:#74CBD6!important;color:#04232A!important}}`;

/**
 * A mail as plain text and as HTML that needs no pictures, no scripts and no second request: one column in a table,
 * styles inline, readable in dark mode and by ear.
 */
export function renderMail(words: MailWords, language: MailLanguage): RenderedMail {
	return { subject: words.subject, text: asText(words, language), html: asHtml(words, language) };
}

function asText({ title, paragraphs, button, notes = [] }: MailWords, language: MailLanguage): string {
	const action = button ? [`${button.label}:\n${button.url}`] : [];
	return [title, ...paragraphs, ...action, ...notes, `-- \n${FRAME[language].sender}`].join('\n\n') + '\n';
}

function asHtml(words: MailWords, language: MailLanguage): string {
	const { copy, sender } = FRAME[language];
	const { title, paragraphs, button, notes = [] } = words;
	const quiet = `margin:0 0 12px;font-size:15px;line-height:1.5;color:${LIGHT.quiet}`;
	const parts = [
		...paragraphs.map((one) =>
			paragraph(one, `margin:0 0 20px;font-size:17px;line-height:1.5;color:${LIGHT.ink}`)
		),
		...(button ? [actionOf(button)] : []),
		...notes.map((one) => paragraph(one, quiet, 'quiet')),
		...(button ? [paragraph(copy, quiet, 'quiet'), addressOf(button.url)] : [])
	];
	return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escape(words.subject)}</title><style>${STYLE}</style></head>
<body class="page" style="margin:0;background:${LIGHT.page};${FONT}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td class="ink" style="padding:0 8px 16px;font-size:21px;font-weight:700;color:${LIGHT.ink}">Kollegium</td></tr>
<tr><td class="card" style="padding:32px 28px;border-radius:12px;background:${LIGHT.surface}">
<h1 class="ink" style="margin:0 0 16px;font-size:24px;line-height:1.25;color:${LIGHT.ink}">${escape(title)}</h1>
${parts.join('\n')}
</td></tr>
<tr><td class="quiet" style="padding:16px 8px;font-size:14px;line-height:1.5;color:${LIGHT.quiet}">${escape(sender)}</td></tr>
</table></td></tr></table></body></html>
`;
}

const paragraph = (words: string, style: string, name = 'ink') =>
	`<p class="${name}" style="${style}">${escape(words)}</p>`;

const actionOf = ({ label, url }: { label: string; url: string }) =>
	`<p style="margin:0 0 24px"><a class="button" href="${escape(url)}" style="display:inline-block;padding:13px 22px;border-radius:8px;background:${LIGHT.brand};color:#FFFFFF;font-size:17px;font-weight:600;text-decoration:none">${escape(label)}</a></p>`;

const addressOf = (url: string) =>
	`<p style="margin:0;font-size:14px;line-height:1.5;word-break:break-all"><a class="link" href="${escape(url)}" style="color:${LIGHT.brand}">${escape(url)}</a></p>`;

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const escape = (words: string) => words.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter]!);
