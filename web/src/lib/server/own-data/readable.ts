import type { Link, OwnData, OwnThing, Properties } from '#graph/own-data/export.ts';
import { longDate } from '#lib/formats.ts';
import { propertyValue } from '#lib/own-data/property-value.ts';
import { propertyWords } from '#lib/own-data/property-words.ts';
import { sectionWords } from '#lib/own-data/section-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { relationshipWords } from '#lib/relationship-words.ts';

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter]!);

const STYLE = `:root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif;color:light-dark(#14242b,#e7efef);background:light-dark(#f2f6f5,#0d1619)}
h1{font-size:1.6rem;line-height:1.2}h2{margin-top:2.5rem;font-size:1.3rem}a{color:light-dark(#0a5a68,#74cbd6)}
article{margin:1rem 0;padding:1rem;border:1px solid light-dark(#cfdad9,#2a3b41);border-radius:12px;background:light-dark(#fff,#142024)}
dl{display:grid;grid-template-columns:minmax(7rem,12rem) minmax(0,1fr);gap:.25rem 1rem;margin:0}dt{color:light-dark(#42545b,#b1c1c5)}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
ul{padding-inline-start:1.2rem}nav ul{columns:2}code{overflow-wrap:anywhere}@media(max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}nav ul{columns:1}}`;

/** One's own data as a page to read, in the language of the page: one file, no scripts, nothing from elsewhere. */
export function readablePage(data: OwnData): string {
	const filled = data.sections.filter(({ things }) => things.length > 0);
	const title = m.own_file_title();
	return `<!doctype html>
<html lang="${getLocale()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escape(title)}</title><style>${STYLE}</style></head><body>
<h1>${escape(title)}</h1>
<p>${escape(m.own_file_lead({ date: longDate(data.exportedAt) }))}</p>
<p><a href="kollegium.json">${escape(m.own_file_json())}</a></p>
<nav aria-label="${escape(m.own_file_contents())}"><ul>
${filled.map(({ section, things }) => `<li><a href="#${section}">${escape(sectionWords(section))}</a> (${things.length})</li>`).join('\n')}
<li><a href="#relationships">${escape(m.own_relationships())}</a> (${data.relationships.length})</li>
</ul></nav>
${filled.map(({ section, things }) => `<h2 id="${section}">${escape(sectionWords(section))}</h2>\n${things.map(article).join('\n')}`).join('\n')}
<h2 id="relationships">${escape(m.own_relationships())}</h2>
${data.relationships.length ? data.relationships.map(bond).join('\n') : `<p>${escape(m.own_file_none())}</p>`}
</body></html>
`;
}

function article({ properties, links }: OwnThing): string {
	const leading = links.map((link) => `<li>${named(link)}${list(link.properties)}</li>`).join('');
	return `<article>${list(properties)}${leading && `<ul>${leading}</ul>`}</article>`;
}

function bond(link: OwnData['relationships'][number]): string {
	return `<article><p>${named(link, link.isOutgoing)}</p>${list(link.properties)}</article>`;
}

function named({ relationship, name, id }: Link, isOutgoing = true): string {
	const how = relationshipWords(relationship, isOutgoing ? 'forward' : 'backward');
	return `${escape(how)}: <b>${escape(name ?? m.own_file_unnamed())}</b> <code>${escape(String(id ?? ''))}</code>`;
}

function list(properties: Properties): string {
	const rows = Object.entries(properties).map(
		([name, value]) => `<dt>${escape(propertyWords(name))}</dt><dd>${escape(propertyValue(name, value))}</dd>`
	);
	return rows.length ? `<dl>${rows.join('')}</dl>` : '';
}
