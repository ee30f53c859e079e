import type { Machine } from '../../config.ts';
import type { Running } from '../running.ts';

/** What a check found, and how to mend it when that is needed. */
export type Finding = { state: 'ok' | 'warning' | 'fault'; says: string; mend?: string };

/** What the checks look at. */
export type Patient = { machine: Machine; running: Running | null };

/** One thing that can be wrong with a set-up. */
export type Check = { title: string; run(patient: Patient): Promise<Finding> };

export const ok = (says: string): Finding => ({ state: 'ok', says });
export const warning = (says: string, mend: string): Finding => ({ state: 'warning', says, mend });
export const fault = (says: string, mend: string): Finding => ({ state: 'fault', says, mend });
