import { cardHtml, cardText } from './card.ts';
import { FRAME } from './frame.ts';
import { buttonHtml, escape, FONT, LIGHT, linkHtml, STYLE } from './looks.ts';
import type { MailLanguage, MailWords } from './mail.ts';

/** A mail in both of its forms. */
export type RenderedMail = { subject: string; text: string; html: string };

/**
 * A mail as plain text and as HTML that needs no pictures, no scripts and no second request: one column in a table,
 * styles inline, readable in dark mode and by ear.
 */
export function renderMail(words: MailWords, language: MailLanguage): RenderedMail {
	return { subject: words.subject, text: asText(words, language), html: asHtml(words, language) };
}

function asText(words: MailWords, language: MailLanguage): string {
	const { title, date, paragraphs, button, cards = [], notes = [], links = [] } = words;
	const head = date ? `${title}\n${date}` : title;
	const action = button ? [`${button.label}:\n${button.url}`] : [];
	const proposed = cards.length ? [...cards.map(cardText), RULE] : [];
	const more = links.map(({ label, url }) => `${label}:\n${url}`);
	const end = `-- \n${FRAME[language].sender}`;
	return [head, ...paragraphs, ...action, ...between(proposed), ...notes, ...more, end].join('\n\n') + '\n';
}

const RULE = '----------------------------------------';

/** A rule over each card, and one below the last. */
const between = (proposed: string[]): string[] =>
	proposed.flatMap((one) => (one === RULE ? [one] : [RULE, one]));

function asHtml(words: MailWords, language: MailLanguage): string {
	return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escape(words.subject)}</title><style>${STYLE}</style></head>
<body class="page" style="margin:0;background:${LIGHT.page};${FONT}">
<div role="main"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td class="ink" style="padding:0 8px 16px;font-size:21px;font-weight:700;color:${LIGHT.ink}">Kollegium${dateHtml(words)}</td></tr>
${rowsOf(words, language).join('\n')}
<tr><td class="quiet" style="padding:16px 8px;font-size:14px;line-height:1.5;color:${LIGHT.quiet}">${escape(FRAME[language].sender)}</td></tr>
</table></td></tr></table></div></body></html>
`;
}

const dateHtml = ({ date }: MailWords): string =>
	date
		? `<span class="quiet" style="float:right;padding-top:4px;font-size:15px;font-weight:400;color:${LIGHT.quiet}">${escape(date)}</span>`
		: '';

const QUIET = `margin:0 0 12px;font-size:15px;line-height:1.5;color:${LIGHT.quiet}`;

/** The white part: one row, or with cards one each, and a footer. */
function rowsOf(words: MailWords, language: MailLanguage): string[] {
	const { title, paragraphs, button, cards = [], notes = [], links = [] } = words;
	const head = [
		`<h1 class="ink" style="margin:0 0 16px;font-size:24px;line-height:1.25;color:${LIGHT.ink}">${escape(title)}</h1>`,
		...paragraphs.map((one) =>
			paragraph(
				one,
				`margin:0 0 ${cards.length ? 8 : 20}px;font-size:17px;line-height:1.5;color:${LIGHT.ink}`
			)
		)
	];
	const small = notes.map((one) => paragraph(one, QUIET, 'quiet'));
	if (!cards.length)
		return [
			row([...head, ...actionOf(button), ...small, ...copyOf(button, language)], '12px', 'card', '32px 28px')
		];
	const more = links.map((link) => linkHtml(link, 15));
	return [
		row(head, '12px 12px 0 0', 'card', '28px 28px 16px'),
		...cards.map((card) => row([cardHtml(card)], '0', 'card line')),
		row([...small, `<p style="margin:0">${more.join('')}</p>`], '0 0 12px 12px', 'foot line')
	];
}

function row(parts: string[], radius: string, name = 'card', padding = '24px 28px'): string {
	const ground = name.startsWith('foot') ? LIGHT.sunken : LIGHT.surface;
	const line = name.endsWith('line') ? `border-top:1px solid ${LIGHT.line};` : '';
	return `<tr><td class="${name} pad" style="padding:${padding};${line}border-radius:${radius};background:${ground}">
${parts.join('\n')}
</td></tr>`;
}

const paragraph = (words: string, style: string, name = 'ink') =>
	`<p class="${name}" style="${style}">${escape(words)}</p>`;

const actionOf = (button: MailWords['button']): string[] =>
	button ? [`<p style="margin:0 0 24px">${buttonHtml(button)}</p>`] : [];

/** The address of the button, for mail programs that break it. */
const copyOf = (button: MailWords['button'], language: MailLanguage): string[] =>
	button
		? [
				paragraph(FRAME[language].copy, QUIET, 'quiet'),
				`<p style="margin:0;font-size:14px;line-height:1.5;word-break:break-all"><a class="link" href="${escape(button.url)}" style="color:${LIGHT.brand}">${escape(button.url)}</a></p>`
			]
		: [];
