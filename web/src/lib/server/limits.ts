export { LIMITS } from '#graph/limits/index.ts';
