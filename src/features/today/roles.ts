/** The role a person writes under; the first is the usual one. */
export const roles = [
  'SEND link governor',
  'SEND link trustee',
  'Governor',
  'Trustee',
  'Chair',
  'Clerk',
] as const;
