import type { RequestHandler } from '@sveltejs/kit';
import { answerAuth } from '#lib/server/auth-endpoints.ts';

export const GET: RequestHandler = answerAuth;
export const POST: RequestHandler = answerAuth;
