/** One sentence per problem: the compiler refuses a catalogue that misses one. */
export type Sentences<P extends { readonly code: string }> = {
  readonly [C in P['code']]: (problem: Extract<P, { readonly code: C }>) => string;
};
