/** The colours of the house as numbers, for mail programs know no variables; the dark ones stand in STYLE. */
export const LIGHT = {
	page: '#F2F6F5',
	surface: '#FFFFFF',
	sunken: '#E6EDEC',
	line: '#CFDAD9',
	ink: '#14242B',
	quiet: '#42545B',
	brand: '#0A5A68',
	teacher: '#1F7F8C',
	across: '#B93C0B',
	acrossSoft: '#FDEADF'
};

export const FONT = `font-family:'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;

/** What cannot stand in an element: the dark colours, and full-width buttons on a phone. */
export const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.page{background:#0D1619!important}.card{background:#142024!important}
.foot{background:#091114!important}.line{border-color:#2A3B41!important}
.ink{color:#E7EFEF!important}.quiet{color:#B1C1C5!important}.link{color:#74CBD6!important}
.across{color:#FF9C66!important}.tag{background:#3B2215!important;color:#FF9C66!important}
.button{background:#74CBD6!important;color:#04232A!important}}
@media (max-width:480px){.wide{display:block!important;text-align:center;margin-right:0!important}
.pad{padding-left:20px!important;padding-right:20px!important}}`;

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Whatever a person wrote cannot become markup. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** The one thing to do. */
export const buttonHtml = ({ label, url }: { label: string; url: string }): string =>
	`<a class="button wide" href="${escape(url)}" style="display:inline-block;margin-right:18px;padding:13px 22px;border-radius:8px;background:${LIGHT.brand};color:#FFFFFF;font-size:17px;line-height:1.2;font-weight:600;text-decoration:none">${escape(label)}</a>`;

/** Something else to do, with room for a thumb. */
export const linkHtml = ({ label, url }: { label: string; url: string }, size = 17): string =>
	`<a class="link" href="${escape(url)}" style="display:inline-block;margin-right:18px;padding:10px 0;color:${LIGHT.brand};font-size:${size}px;line-height:1.4;text-decoration:underline;text-underline-offset:3px">${escape(label)}</a>`;
