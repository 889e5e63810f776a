export const forgetProfiles: () => void;
