import { describe, expect, test } from 'vitest';
import { Refusal } from '../fault.ts';
import { encodingOf, kindOf } from './encoding.ts';

const plain = 'key,name\n1,Anna\n2,Olle\n'.repeat(50);
const swedish = 'key,name\n1,Åsa Öberg\n2,Jörg Müller\n'.repeat(20);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('encoding', () => {
	test.each([
		['UTF-8', Buffer.from(swedish), 'utf-8'],
		['UTF-8 with a mark', Buffer.from(`\uFEFF${swedish}`), 'utf-8'],
		['plain text', Buffer.from(plain), 'utf-8'],
		['Windows-1252', latin1(swedish), 'windows-1252'],
		['Windows-1252 of two lines', latin1('namn;ort\nÅsa;Växjö\n'), 'windows-1252'],
		[
			'plain text with one damaged row',
			Buffer.concat([Buffer.from(plain), latin1('3,Åsa\n'), Buffer.from(plain)]),
			'utf-8'
		],
		[
			'UTF-8 with many damaged rows',
			Buffer.concat([Buffer.from(swedish), latin1('3,Åsa\n'.repeat(30))]),
			'utf-8'
		],
		['UTF-16 with a mark', Buffer.from(`\uFEFF${swedish}`, 'utf16le'), 'utf-16le'],
		['UTF-16 without a mark', Buffer.from(swedish, 'utf16le'), 'utf-16le']
	])('%s', (_, bytes, encoding) => {
		expect(encodingOf(bytes)).toBe(encoding);
	});
});

describe('kind of file', () => {
	test.each([
		['csv', 'a,b\n1,2'],
		['json', ' {"a": 1}'],
		['turtle', '# SKOS\n@prefix skos: <x> .'],
		['xlsx', 'PK\u0003\u0004']
	])('%s', (kind, text) => {
		expect(kindOf(Buffer.from(text), 'file')).toBe(kind);
	});

	test.each([
		'%PDF-1.7',
		'',
		'<!doctype html><html>',
		'a\0b\0c\0d\0e\0f\0g\0h\0i\0\0\0\0\0\0zzzzzzzzzzzzzzzzzzzzzzzzzz'
	])('refuses %j with a sentence', (text) => {
		expect(() => kindOf(Buffer.from(text), 'file')).toThrow(Refusal);
	});
});
