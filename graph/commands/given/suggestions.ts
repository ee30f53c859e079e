import * as v from 'valibot';

/** What `setReach` takes: from 0, like me, to 4, what brings communities nearer. */
export const setReachGiven = v.object({
	reach: v.pipe(v.number(), v.integer('is no whole number'), v.minValue(0), v.maxValue(4))
});

/** What `hideReason` and `showReason` take: a node of a path. */
export const reasonGiven = v.object({
	node: v.pipe(
		v.string(),
		v.regex(/^(skill|teacher|material|community|question):\S{1,300}$/, 'is no node of a reason')
	)
});
