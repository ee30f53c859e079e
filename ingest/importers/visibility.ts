/** Who may see a thing that people made, as `enum Visibility` of the SDL. */
export const VISIBILITIES = ['public', 'members', 'communities', 'private'] as const;
