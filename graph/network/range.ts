import { ApiError } from '../errors.ts';

/** @throws ApiError BAD_INPUT when a number is out of its range; an argument given as null too */
export function checkRange(name: string, value: number | null, least: number, most: number): void {
	if (value === null || value < least || value > most)
		throw new ApiError('BAD_INPUT', `"${name}" must be a whole number from ${least} to ${most}.`);
}
