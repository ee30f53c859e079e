import { m } from '#lib/paraglide/messages.js';

/** Where each of the four kinds of people begins. */
export const WAYS = [
	{
		path: '/materials',
		title: m.start_way_teacher,
		text: m.start_way_teacher_text,
		link: m.start_way_teacher_link
	},
	{
		path: '/training',
		title: m.start_way_facilitator,
		text: m.start_way_facilitator_text,
		link: m.start_way_facilitator_link
	},
	{
		path: '/europe',
		title: m.start_way_policymaker,
		text: m.start_way_policymaker_text,
		link: m.start_way_policymaker_link
	},
	{
		path: '/communities',
		title: m.start_way_school,
		text: m.start_way_school_text,
		link: m.start_way_school_link
	}
];
