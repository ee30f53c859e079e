import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown, renderSections, slug } from './markdown.ts';

describe('a text', () => {
	it('keeps paragraphs, lists, emphasis and links', () => {
		expect(renderMarkdown('A *word*, **another**.\n\n- one\n- [two](https://example.org)')).toBe(
			'<p>A <em>word</em>, <strong>another</strong>.</p>\n<ul>\n<li>one</li>\n<li><a href="https://example.org">two</a></li>\n</ul>'
		);
	});

	it.each([
		['<script>alert(1)</script>', 'script'],
		['a <img src=x onerror=alert(1)> b', 'onerror'],
		['[x](javascript:alert(1))', 'javascript'],
		['![x](javascript:alert(1))', 'javascript'],
		['<iframe src="https://example.org"></iframe>', 'iframe'],
		['[x](data:text/html,<script>alert(1)</script>)', 'data:text']
	])('lets nothing dangerous through: %s', (text, trace) => {
		expect(renderMarkdown(text)).not.toContain(trace);
	});
});

describe('a text with living figures', () => {
	it('is cut where a figure stands, and nowhere else', () => {
		const [section] = renderSections(
			'## One\n\nBefore.\n\n[[figure: isolates-after-90-days]]\n\nAfter [[figure: reach]].'
		);
		expect(section!.blocks).toEqual([
			{ html: '<p>Before.</p>' },
			{ figure: 'isolates-after-90-days' },
			{ html: '<p>After [[figure: reach]].</p>' }
		]);
	});

	it('keeps its tables', () => {
		const html = renderMarkdown('| a | b |\n| --- | --- |\n| 1 | 2 |');
		expect(html).toContain('<div class="table" role="region" tabindex="0" aria-label="a, b"><table>');
		expect(html).toContain('<td>2</td>');
		expect(renderMarkdown('| | b |\n| --- | --- |\n| 1 | 2 |')).not.toContain('<th></th>');
	});
});

describe('any text', () => {
	const PIECES = [
		...[
			'<script>',
			'</script>',
			'<svg onload=',
			'<img src=x onerror=',
			'javascript:',
			'data:text/html,',
			'vbscript:'
		],
		...[
			'[x](',
			'![x](',
			'<',
			'>',
			'"',
			"'",
			')',
			'`',
			'\n',
			'&#106;avascript:',
			'<a href="',
			'style=',
			'<!--',
			'[x]: ',
			'\u0000'
		]
	];
	const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 14 });

	it('becomes HTML that neither runs nor loads anything', () => {
		fc.assert(
			fc.property(text, (pieces) => {
				const html = renderMarkdown(pieces.join(''));
				for (const [, tag, attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/gi)) {
					expect([
						'script',
						'style',
						'iframe',
						'object',
						'embed',
						'svg',
						'form',
						'base',
						'meta',
						'link'
					]).not.toContain(tag);
					expect(attributes.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/\bon\w+=|\bstyle=/i);
					for (const [, address = ''] of attributes.matchAll(/\b(?:href|src)="([^"]*)"/gi))
						expect(address).not.toMatch(/^\s*(javascript|data|vbscript):/i);
				}
			}),
			{ numRuns: 10_000 }
		);
	}, 120_000);
});

describe('sections', () => {
	it('begin at headings of the second level', () => {
		const sections = renderSections('before\n\n## 1. Für wen?\n\ntext\n\n### R1 One\n\n## Ação\n\nmore');
		expect(sections).toMatchObject([
			{ id: '1-fur-wen', title: '1. Für wen?', html: '<p>text</p>\n<h3>R1 One</h3>', parts: ['R1 One'] },
			{ id: 'acao', title: 'Ação', html: '<p>more</p>', parts: [] }
		]);
	});

	it('have addresses in plain letters', () => {
		expect(slug('Größe, straße & Åland')).toBe('grosse-strasse-aland');
	});
});
