import type { ManagedTransaction } from 'neo4j-driver';
import type * as v from 'valibot';
import type { Actor } from '../context.ts';
import { cypher, propertyOf } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { isNarrower, type Visibility } from '../rights.ts';
import type { Mark } from '../search/marks.ts';
import { type Command, isTeacher } from './command.ts';
import { setVisibilityGiven } from './given/rights.ts';
import { marksOfPerson } from './person-marks.ts';
import { type EffectPlace, noteReceipt, type Receipt, receiptOf } from './receipt.ts';

type Given = v.InferOutput<typeof setVisibilityGiven>;
type Change = { former: Visibility | null; profile: Visibility };

/** What is kept outside the graph and follows within a minute. */
const SOON: EffectPlace[] = ['figures', 'search'];
const NOW: EffectPlace[] = ['pages', 'maps', 'suggestions'];

/** The actor decides who may see her profile, a section of it, or a thing of her own. */
export const setVisibility: Command<typeof setVisibilityGiven, Receipt> = {
	id: 'setVisibility',
	given: setVisibilityGiven,
	isAllowed: isTeacher,
	async run(tx, actor, given) {
		const { of, visibility } = given;
		const { former, profile } = await change(tx, actor, given);
		const isChanged = former !== visibility;
		const result = receiptOf({
			isChanged,
			isWithdrawal: isNarrower(visibility ?? profile, former ?? profile),
			now: NOW,
			soon: SOON
		});
		const details = { of, visibility, former };
		return {
			result,
			marks: isChanged ? await marksFor(tx, actor, of) : [],
			events: noteReceipt(result, actor, 'visibility.set', details)
		};
	}
};

async function change(tx: ManagedTransaction, { id }: Actor, { of, visibility }: Given): Promise<Change> {
	const [kind = '', thing] = of.split(':');
	const statement = thing
		? 'visibility-thing'
		: of === 'profile'
			? 'visibility-profile'
			: 'visibility-section';
	const property = statement === 'visibility-section' ? propertyOf(of) : null;
	const { records } = await tx.run(cypher(statement), {
		actor: { id },
		visibility,
		...(thing && { kind, id: thing }),
		...(property && { property, set: { [property]: visibility } })
	});
	// What belongs to somebody else looks like what is not there.
	if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	return records[0]!.toObject() as Change;
}

async function marksFor(tx: ManagedTransaction, actor: Actor, of: string): Promise<Mark[]> {
	const [kind, id] = of.split(':');
	return id ? [{ collection: `${kind}s`, id }] : marksOfPerson(tx, actor);
}
