/** Input that the command line refuses: a whole sentence for whoever typed it. */
export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refusal';
  }
}

export function refuse(sentence: string): never {
  throw new Refusal(sentence);
}
