/** Length is what protects; rules about digits and signs only make passwords worse (NIST SP 800-63B). */
export const password = { shortest: 12, longest: 128 } as const
