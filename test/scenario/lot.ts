/** Draws that follow from a seed and a name alone, whatever was drawn before. */
export class Lot {
  constructor(private readonly seed: number) {}

  /** From 0 up to 1. */
  private fraction(name: string): number {
    let hash = (2166136261 ^ this.seed) >>> 0;
    for (const letter of name) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909) >>> 0;
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  }

  chance(name: string, share: number): boolean {
    return this.fraction(`chance ${name}`) < share;
  }

  whole(name: string, min: number, max: number): number {
    return min + Math.floor(this.fraction(`whole ${name}`) * (max - min + 1));
  }

  /** Amounts with cents. */
  euros(name: string, min: number, max: number): number {
    return this.whole(name, min * 100, max * 100) / 100;
  }

  /** One of them; with weights, the first of `[1, 5]` once in six times. */
  pick<T>(name: string, from: readonly T[], weights: readonly number[] = from.map(() => 1)): T {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let left = this.fraction(`pick ${name}`) * total;
    const index = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    const [found] = from.slice(index, index + 1);
    if (found === undefined) throw new Error(`Nothing to pick for ${name}`);
    return found;
  }
}
