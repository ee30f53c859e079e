import * as v from 'valibot';
import { degree, reference } from './values.ts';

/** A skill that is offered, and how well it is known. */
export const offerSkillGiven = v.object({ skill: reference, level: degree });

/** A skill that is looked for, and how pressing it is. */
export const seekSkillGiven = v.object({ skill: reference, urgency: degree });

/** A skill, by URI or notation. */
export const skillGiven = v.object({ skill: reference });
