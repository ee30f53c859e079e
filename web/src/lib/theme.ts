/** Light, dark, or as the person's system says. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Name of the cookie that keeps the choice, so that the first byte is already in the right colours. */
export const THEME_COOKIE = 'theme';

/** The theme a cookie or form names; anything else means: as the system. */
export function themeOf(value: string | null | undefined): Theme {
	return THEMES.find((theme) => theme === value) ?? 'system';
}
