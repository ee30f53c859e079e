import { onlyAdministrators } from '#lib/server/administrators.ts';
import type { LayoutServerLoad } from './$types';

/** For everybody else there is nothing here. */
export const load: LayoutServerLoad = ({ locals }) => onlyAdministrators(locals);
