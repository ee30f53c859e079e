import type { Actor } from '../context.ts';

/** For commands that only administrators may give. */
export const isAdministrator = ({ roles }: Actor): boolean => roles.includes('administrator');
