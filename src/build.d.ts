/** Filled in by webpack: where the figures stand and what their bytes must add up to. */
declare const __FIGURES__: { readonly url: string; readonly sha256: string };
declare const __VERSION__: string;
