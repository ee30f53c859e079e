import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantWorld, signedIn } from './fixture.ts';
import { allNoted } from './shown.ts';

type Card = { node: string; reasons: { code: string; steps: { node: string; weight: number | null }[] }[] };
type ForMe = { cards: Card[]; hidden: { node: string; label: string }[]; reach: number };

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
});
afterAll(async () => {
	await allNoted();
	await api?.stop();
});

const FOR_ME = `query ($reach: Int) { forMe(reach: $reach) {
	reach hidden { node label } cards { node reasons { code steps { node weight } } } } }`;

async function forMe(who: string, reach: number | null = null): Promise<ForMe> {
	const answer = await api.execute<{ forMe: ForMe }, Record<string, unknown>>(
		FOR_ME,
		{ reach },
		signedIn(who)
	);
	return answer.forMe;
}

async function say(who: string, mutation: string): Promise<unknown> {
	return api.execute(`mutation { ${mutation} }`, {}, signedIn(who));
}

const nodesOf = ({ cards }: ForMe): string[] => cards.map(({ node }) => node);
const reasonsOf = ({ cards }: ForMe): string =>
	JSON.stringify(cards.map(({ reasons }) => reasons.map(({ steps }) => steps.map(({ node }) => node))));

describe('a reason', () => {
	it('tells how strong her own need is, so that a correction can be taken back', async () => {
		const { cards } = await forMe('elin');
		const step = cards
			.flatMap(({ reasons }) => reasons.flatMap(({ steps }) => steps))
			.find(({ weight }) => weight);
		expect(step).toMatchObject({ weight: 2 });
	});

	it('that is no longer so is gone from all suggestions at once, and back with it', async () => {
		const before = await forMe('elin');
		expect(reasonsOf(before)).toContain('skill:assessment');
		await say('elin', 'withdrawNeed(skill: "assessment")');
		const after = await forMe('elin');
		expect(reasonsOf(after)).not.toContain('skill:assessment');
		expect(nodesOf(after)).not.toEqual(nodesOf(before));
		await say('elin', 'seekSkill(skill: "assessment", urgency: 2)');
		expect(nodesOf(await forMe('elin'))).toEqual(nodesOf(before));
	});

	it('that is left out rests on nothing, though she still looks for it', async () => {
		const before = await forMe('elin');
		expect(await say('elin', 'hideReason(node: "skill:assessment")')).toEqual({ hideReason: true });
		expect(await say('elin', 'hideReason(node: "skill:assessment")')).toEqual({ hideReason: false });
		const after = await forMe('elin');
		expect(reasonsOf(after)).not.toContain('skill:assessment');
		expect(after.hidden).toMatchObject([{ node: 'skill:assessment', label: 'assessment' }]);
		await say('elin', 'showReason(node: "skill:assessment")');
		expect(nodesOf(await forMe('elin'))).toEqual(nodesOf(before));
	});

	it('over a colleague can be left out, and she is not told', async () => {
		await say('elin', 'hideReason(node: "teacher:anders")');
		expect(reasonsOf(await forMe('elin'))).not.toContain('teacher:anders');
		const { exportMyData } = await api.execute<{ exportMyData: { json: string } }, Record<string, never>>(
			'mutation { exportMyData(language: en) { json } }',
			{},
			signedIn('anders')
		);
		expect(exportMyData.json).not.toContain('teacher:anders');
		await say('elin', 'showReason(node: "teacher:anders")');
	});
});

describe('"not this kind"', () => {
	it('takes a place from the kind, and gives it back when it is taken back', async () => {
		const ofKind = async () =>
			nodesOf(await forMe('elin')).filter((node) => node.startsWith('material:')).length;
		const before = await ofKind();
		const { cards } = await forMe('elin');
		const node = cards.find((card) => card.node.startsWith('material:'))!.node;
		await say('elin', `answerSuggestion(node: "${node}", answer: notRelevant, reason: kind) { state }`);
		expect(await ofKind()).toBe(before - 1);
		await say('elin', `undoAnswer(node: "${node}")`);
		expect(await ofKind()).toBe(before);
	});
});

describe('the slider', () => {
	it('is kept for her, and can be tried without being kept', async () => {
		expect((await forMe('elin')).reach).toBe(1);
		expect((await forMe('elin', 4)).reach).toBe(4);
		expect((await forMe('elin')).reach).toBe(1);
		expect(await say('elin', 'setReach(reach: 3)')).toEqual({ setReach: true });
		expect((await forMe('elin')).reach).toBe(3);
		expect((await forMe('near')).reach).toBe(1);
		await expect(say('elin', 'setReach(reach: 5)')).rejects.toMatchObject({ code: 'BAD_INPUT' });
		await say('elin', 'setReach(reach: 1)');
	});
});

describe('what one more detail would bring', () => {
	it('is told to somebody who gets little, and only of those who are shown', async () => {
		const { forMe: answer } = await api.execute<
			{ forMe: { wouldBring: { node: string; colleagues: number; materials: number }[] } },
			Record<string, never>
		>('{ forMe { wouldBring { node colleagues materials } } }', {}, signedIn('stranger'));
		const reading = answer.wouldBring.find(({ node }) => node === 'skill:reading');
		// Of nine who offer reading, those who wish to be suggested, have room, are seen and speak her language.
		expect(reading).toEqual({ node: 'skill:reading', colleagues: 3, materials: 2 });
	});
});
