import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);
type Root = ReturnType<typeof parser.parse>;
type RootContent = Root['children'][number];

const writer = unified().use(remarkRehype).use(rehypeSanitize).use(frameTables).use(rehypeStringify);

/** A stretch of a text, or the place of a living figure in it. */
export type Block = { html: string } | { figure: string };

/** One part of a text, from one heading of the second level to the next. */
export type Section = {
	/** For the address: `#1-why-now`. */
	id: string;
	title: string;
	html: string;
	/** The same, cut where a living figure stands. */
	blocks: Block[];
	/** Headings of the third level inside. */
	parts: string[];
};

/** Markdown as HTML. Raw HTML in it is left out, and what could run or load anything is taken away. */
export function renderMarkdown(text: string): string {
	return write(parser.parse(text).children);
}

/** A text in sections, so that contents can stand beside it. What stands before the first heading is left out. */
export function renderSections(text: string): Section[] {
	const sections: { title: string; nodes: RootContent[] }[] = [];
	for (const node of parser.parse(text).children) {
		if (isHeading(node, 2)) sections.push({ title: wordsOf(node), nodes: [] });
		else sections.at(-1)?.nodes.push(node);
	}
	return sections.map(({ title, nodes }, index) => ({
		id: slug(title) || `section-${index + 1}`,
		title,
		html: write(nodes),
		blocks: blocksOf(nodes),
		parts: nodes.filter((node) => isHeading(node, 3)).map(wordsOf)
	}));
}

/** A paragraph of its own that names a figure: `[[figure: cross-border-share]]`. */
const FIGURE = /^\[\[figure: ([a-z0-9-]+)\]\]$/;

function blocksOf(nodes: RootContent[]): Block[] {
	const blocks: Block[] = [];
	let stretch: RootContent[] = [];
	const end = () => {
		if (stretch.length) blocks.push({ html: write(stretch) });
		stretch = [];
	};
	for (const node of nodes) {
		const [, figure] = (node.type === 'paragraph' && FIGURE.exec(wordsOf(node))) || [];
		if (!figure) stretch.push(node);
		else {
			end();
			blocks.push({ figure });
		}
	}
	end();
	return blocks;
}

type Html = { type: string; tagName?: string; value?: string; properties?: object; children?: Html[] };

/** A wide table scrolls in a frame of its own, which can be reached by keyboard and is named by the table's head. */
function frameTables() {
	return (tree: Html) => {
		tree.children = tree.children?.map((node) => {
			if (node.tagName !== 'table') return node;
			const head = textsOf(node.children?.find(({ tagName }) => tagName === 'thead'));
			emptyHeadsAsCells(node);
			const properties = {
				className: ['table'],
				role: 'region',
				tabIndex: 0,
				ariaLabel: head.join(', ')
			};
			return { type: 'element', tagName: 'div', properties, children: [node] };
		});
	};
}

/** A corner without words is no heading of anything. */
function emptyHeadsAsCells(node: Html): void {
	if (node.tagName === 'th' && !textsOf(node).length) node.tagName = 'td';
	node.children?.forEach(emptyHeadsAsCells);
}

function textsOf(node: Html | undefined): string[] {
	if (!node) return [];
	if (node.value?.trim()) return [node.value.trim()];
	return (node.children ?? []).flatMap(textsOf);
}

function write(children: RootContent[]): string {
	const root: Root = { type: 'root', children };
	return writer.stringify(writer.runSync(root));
}

const isHeading = (node: RootContent, depth: number): boolean =>
	node.type === 'heading' && node.depth === depth;

function wordsOf(node: RootContent): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A title as a part of an address, in plain letters. */
export function slug(title: string): string {
	return title
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll('ß', 'ss')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
