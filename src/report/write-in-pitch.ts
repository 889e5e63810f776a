/** Points from one writing line to the next: room for a hand in a hurry. */
export const writeInPitch = 21;
