import { buttonHtml, escape, LIGHT, linkHtml } from './looks.ts';
import type { MailCard } from './mail.ts';

type Path = MailCard['paths'][number];

/** A card as text: what it is, why, how one gets there, and what can be done, each address on a line of its own. */
export function cardText({
	over,
	title,
	facts,
	across,
	sentence,
	paths,
	url,
	isPerson,
	actions
}: MailCard): string {
	const lines = [
		...(over ? [over] : []),
		across ? `${title} (${across})` : title,
		facts,
		sentence,
		...paths.map(pathText)
	];
	const doings = actions.map((action) => `${action.label}:\n${action.url}`);
	// A person's page is not among what can be done.
	const page = isPerson ? [url] : [];
	return [lines.filter(Boolean).join('\n'), ...page, ...doings].join('\n');
}

const pathText = (path: Path): string =>
	`→ ${path.map(({ label, via }) => (via ? `– ${via.words} – ${label}` : label)).join(' ')}`;

/** The same as HTML for one cell of the mail. */
export function cardHtml(card: MailCard): string {
	const { sentence, paths, actions } = card;
	const [first, ...rest] = actions;
	return [
		headHtml(card),
		`<p class="ink" style="margin:14px 0 8px;font-size:17px;line-height:1.5;color:${LIGHT.ink}">${escape(sentence)}</p>`,
		...paths.map(pathHtml),
		`<p style="margin:16px 0 0;line-height:1.4">${first ? buttonHtml(first) : ''}${rest.map((action) => linkHtml(action)).join('')}</p>`
	].join('\n');
}

function headHtml({ over, title, lang, url, isPerson, facts, across }: MailCard): string {
	const language = lang ? ` lang="${escape(lang)}"` : '';
	const tag = across
		? `<span class="tag" style="display:inline-block;margin:6px 0 0;padding:3px 9px;border-radius:6px;background:${LIGHT.acrossSoft};color:${LIGHT.across};font-size:15px;font-weight:600">${escape(across)}</span>`
		: '';
	const words = [
		over &&
			`<p class="quiet" style="margin:0 0 2px;font-size:15px;font-weight:600;color:${LIGHT.quiet}">${escape(over)}</p>`,
		`<h2 style="margin:0;font-size:20px;line-height:1.3"><a class="ink" href="${escape(url)}"${language} style="color:${LIGHT.ink};text-decoration:none">${escape(title)}</a></h2>`,
		facts &&
			`<p class="quiet" style="margin:2px 0 0;font-size:15px;line-height:1.45;color:${LIGHT.quiet}">${escape(facts)}</p>`,
		tag
	];
	const shape = isPerson
		? `<td valign="top" width="60" style="padding-right:14px"><div aria-hidden="true" style="width:46px;height:46px;border-radius:23px;background:${LIGHT.teacher};color:#FFFFFF;font-size:18px;font-weight:600;line-height:46px;text-align:center">${escape(initials(title))}</div></td>`
		: '';
	return `<table role="presentation" cellpadding="0" cellspacing="0"><tr>${shape}<td valign="top">${words.filter(Boolean).join('')}</td></tr></table>`;
}

/** I – look for – a skill – offered by – them: in one line where it fits, the step over a border in its own colour. */
function pathHtml(path: Path): string {
	const steps = path.map(({ label, via }) => {
		const look = via?.across
			? `class="across" style="color:${LIGHT.across};font-weight:600;white-space:nowrap"`
			: `class="quiet" style="color:${LIGHT.quiet};white-space:nowrap"`;
		const edge = via ? `<span ${look}>— ${escape(via.words)} —</span> ` : '';
		return `${edge}<b class="ink" style="color:${LIGHT.ink};font-weight:600">${escape(label)}</b>`;
	});
	return `<p class="quiet" style="margin:0 0 6px;font-size:15px;line-height:1.5;color:${LIGHT.quiet}">${steps.join(' ')}</p>`;
}

/** Two letters for a person's shape: first and last name. */
function initials(name: string): string {
	const parts = name.split(/[\s-]+/).filter((part) => /^\p{L}/u.test(part));
	const last = parts.length > 1 ? parts.at(-1)! : '';
	return `${[...(parts[0] ?? '')][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase();
}
