import { XMLBuilder } from 'fast-xml-parser';

/** A feed of letters. */
export type Feed = {
	id: string;
	language: string;
	title: string;
	/** The page for whoever follows the feed home. */
	page: string;
	/** The newest first. */
	entries: { id: string; at: string; language: string; title: string; html: string }[];
};

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#' });

/** An Atom document (RFC 4287). */
export function atomXml({ id, language, title, page, entries }: Feed): string {
	const author = { name: 'Kollegium' };
	return builder.build({
		'?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
		feed: {
			'@xmlns': 'http://www.w3.org/2005/Atom',
			'@xml:lang': language,
			id,
			title,
			updated: entries[0]?.at ?? new Date(0).toISOString(),
			author,
			link: { '@rel': 'alternate', '@href': page },
			entry: entries.map((entry) => ({
				'@xml:lang': entry.language,
				id: `${id}:${entry.id}`,
				title: entry.title,
				updated: entry.at,
				published: entry.at,
				link: { '@rel': 'alternate', '@href': page },
				content: { '@type': 'html', '#': entry.html }
			}))
		}
	});
}
