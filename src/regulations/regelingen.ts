import content from '../../data/regelingen.json';
import { ProblemError } from '../core';
import { readRegelingen } from './readRegelingen';
import type { RegulationProblem } from './regulationProblem';
import type { SchuldovernameRegeling } from './schuldovernameRegeling';

const regelingen = readRegelingen(content);

export const {
  evenwicht,
  meerjarenplan,
  gemeentefonds,
  waarborg: waarborgRegels,
  segmenten,
  belastingen,
  mandaten,
  faciliteitengemeenten,
  schuldovername: schuldovernameRegelingen,
} = regelingen;

export const schuldovernameRegelingIds: readonly string[] = schuldovernameRegelingen.map(
  ({ id }) => id,
);

/**
 * The debt takeover with this id. Case and spaces around it do not matter.
 * @throws ProblemError `unknown-regulation`, with the ids that exist.
 */
export function schuldovernameRegeling(id: string): SchuldovernameRegeling {
  const wanted = id.trim().toLowerCase();
  const found = schuldovernameRegelingen.find((regeling) => regeling.id.toLowerCase() === wanted);
  if (found) return found;
  throw new ProblemError<RegulationProblem>({
    code: 'unknown-regulation',
    given: id,
    allowed: schuldovernameRegelingIds,
  });
}

/**
 * The debt takeover for mergers of this date (ISO, 1 January of year N).
 * @throws ProblemError `no-regulation-for-date`: the years between two rounds had none.
 */
export function regelingVoorFusiedatum(date: string): SchuldovernameRegeling {
  const found = schuldovernameRegelingen.find(
    ({ geldigVan, geldigTot }) =>
      (geldigVan === null || geldigVan <= date) && (geldigTot === null || date <= geldigTot),
  );
  if (found) return found;
  throw new ProblemError<RegulationProblem>({
    code: 'no-regulation-for-date',
    date,
    known: schuldovernameRegelingen.map(({ id, geldigVan, geldigTot }) => ({
      id,
      from: geldigVan,
      to: geldigTot,
    })),
  });
}
