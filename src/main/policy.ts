import { createAppPolicy } from '../base/trusted-types.ts';

/** The header allows one policy of this name, so it is made in one place. */
export const policy = createAppPolicy();
