/** One part of a page that is shown alone. */
export type Tab = { value: string; label: string; count?: string };
