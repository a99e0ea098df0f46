import type { Toetsvoortgang } from '../../../fonds';
import type { Toetsuitslag } from './toetser';

/** From the worker: once when it listens, how far it is, and once what came out. */
export type ToetsMessage =
  | { readonly kind: 'progress'; readonly voortgang: Toetsvoortgang }
  | { readonly kind: 'answered'; readonly uitslag: Toetsuitslag };
