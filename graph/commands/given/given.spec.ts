import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { PURPOSES } from '../../rights.ts';
import { CONSENT_TEXTS } from './consent-texts.ts';
import { joinAsTeacherGiven, keepJoinDraftGiven } from './join.ts';
import { changeProfileGiven } from './profile.ts';
import { askQuestionGiven, changeQuestionGiven } from './question.ts';
import { setConsentGiven, setVisibilityGiven } from './rights.ts';
import { offerSkillGiven } from './skill.ts';
import { recordTieGiven } from './tie.ts';
import { LANGUAGES } from './values.ts';

const today = new Date().toISOString().slice(0, 10);
const tie = { with: 't_1', setting: 'analog', form: 'informal', on: today };
const profile = {
	name: 'Elin',
	language: 'sv',
	languages: ['sv'],
	region: 'SE232',
	subjects: [],
	stages: ['S2'],
	availability: 2
};
const join = {
	profile,
	offers: [],
	seeks: [],
	visibility: 'private',
	sections: [],
	consents: [],
	language: 'sv'
};
const question = {
	title: 'How do I explain thirds?',
	body: 'I have tried paper strips and a number line.',
	language: 'en'
};
const asked = (more: object) => ({ draft: crypto.randomUUID(), question: { ...question, ...more } });

describe('what is sound', () => {
	it.each([
		['a change of one field', changeProfileGiven, { profile: { headline: '  Maths  ' } }],
		['no school', changeProfileGiven, { profile: { school: null } }],
		['a skill', offerSkillGiven, { skill: 'MAT04', level: 3 }],
		['a section as the profile', setVisibilityGiven, { of: 'offers', visibility: null }],
		['a question of one’s own', setVisibilityGiven, { of: 'question:q_1', visibility: 'members' }],
		['a consent', setConsentGiven, { purpose: 'maps', given: false, language: 'pt' }],
		['a meeting today', recordTieGiven, tie],
		['a newcomer', joinAsTeacherGiven, join],
		['a question', askQuestionGiven, asked({})],
		[
			'a question in a community',
			askQuestionGiven,
			asked({ visibility: 'communities', communities: ['c_1'] })
		],
		[
			'a question hidden afterwards',
			changeQuestionGiven,
			{ id: 'q_1', question: asked({ visibility: 'private' }).question }
		],
		['a draft', keepJoinDraftGiven, { draft: '{"name":"Elin","step":2}' }]
	])('%s', (_, schema: v.GenericSchema, given) => {
		expect(v.safeParse(schema, given).issues).toBeUndefined();
	});

	it('is a question for members about nothing in particular, where nothing else is said', () => {
		const none = { subject: null, stages: [], skills: [], communities: [], visibility: 'members' };
		expect(v.parse(askQuestionGiven, asked({})).question).toEqual({ ...question, ...none });
	});

	it('is trimmed, and each value taken once', () => {
		const given = { profile: { headline: ' a\r\nb ', stages: ['S2', 'S2'] } };
		expect(v.parse(changeProfileGiven, given).profile).toEqual({ headline: 'a\nb', stages: ['S2'] });
	});
});

describe('what is refused', () => {
	it.each([
		['an empty name', changeProfileGiven, { profile: { name: '  ' } }, 'profile.name'],
		['a long text', changeProfileGiven, { profile: { about: 'x'.repeat(2_001) } }, 'profile.about'],
		['a made-up stage', changeProfileGiven, { profile: { stages: ['S9'] } }, 'profile.stages.0'],
		['a made-up region', changeProfileGiven, { profile: { region: "SE'}" } }, 'profile.region'],
		['too much room', changeProfileGiven, { profile: { availability: 10 } }, 'profile.availability'],
		['a fourth level', offerSkillGiven, { skill: 'MAT04', level: 4 }, 'level'],
		['the whole profile as the profile', setVisibilityGiven, { of: 'profile', visibility: null }, null],
		['a person', setVisibilityGiven, { of: 'teacher:t_1', visibility: 'public' }, 'of'],
		['a made-up purpose', setConsentGiven, { purpose: 'adverts', given: true, language: 'en' }, 'purpose'],
		['a meeting to come', recordTieGiven, { ...tie, on: '2099-01-01' }, 'on'],
		['a meeting long ago', recordTieGiven, { ...tie, on: '1999-01-01' }, 'on'],
		['no date', recordTieGiven, { ...tie, on: 'yesterday' }, 'on'],
		[
			'a newcomer without a name',
			joinAsTeacherGiven,
			{ ...join, profile: { ...profile, name: '' } },
			'profile.name'
		],
		['a question in a word', askQuestionGiven, asked({ title: '  Thirds?  ' }), 'question.title'],
		['a question as long as an essay', askQuestionGiven, asked({ title: 'x'.repeat(141) }), 'question.title'],
		['a question without what was tried', askQuestionGiven, asked({ body: 'Please help.' }), 'question.body'],
		['a question in a fifth language', askQuestionGiven, asked({ language: 'fr' }), 'question.language'],
		['a fourth topic', askQuestionGiven, asked({ skills: ['a', 'b', 'c', 'd'] }), 'question.skills'],
		[
			'a question in no community',
			askQuestionGiven,
			asked({ visibility: 'communities' }),
			'question.visibility'
		],
		['a question to nobody', askQuestionGiven, asked({ visibility: 'private' }), 'question.visibility'],
		['a question without a form', askQuestionGiven, { ...asked({}), draft: 'twice' }, 'draft'],
		['a draft that is none', keepJoinDraftGiven, { draft: 'name=Elin' }, 'draft']
	])('%s', (_, schema: v.GenericSchema, given, field) => {
		const [issue] = v.safeParse(schema, given).issues!;
		expect(v.getDotPath(issue!)).toBe(field);
		expect(issue!.message).not.toMatch(/Invalid|Expected/);
	});
});

it('has a text of its own for each purpose in each language', () => {
	const texts = PURPOSES.flatMap((purpose) => LANGUAGES.map((language) => CONSENT_TEXTS[purpose][language]));
	expect(new Set(texts).size).toBe(PURPOSES.length * LANGUAGES.length);
	for (const text of texts) expect(text.length).toBeGreaterThan(60);
});
