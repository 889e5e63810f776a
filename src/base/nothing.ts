/** Stands in for parts of a library that we never use and must not ship. */
export {};
