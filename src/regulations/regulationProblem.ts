/** Every refusal of this room, as data. */
export type RegulationProblem =
  /** `allowed` are the ids of the regulations that exist. */
  | {
      readonly code: 'unknown-regulation';
      readonly given: string;
      readonly allowed: readonly string[];
    }
  /** No regulation is known for mergers of this date (ISO). */
  | {
      readonly code: 'no-regulation-for-date';
      readonly date: string;
      readonly known: readonly {
        readonly id: string;
        readonly from: string | null;
        readonly to: string | null;
      }[];
    };
