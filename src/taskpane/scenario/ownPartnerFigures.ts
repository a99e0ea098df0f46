import type { Cijfer } from '../../scenario';
import { kwaliteitEigen } from '../../scenario';

export type OwnSchema = 'M2' | 'T2' | 'schuld' | 'andere';

/** What a user read in of one partner, out of one document. */
export interface OwnPartnerFigures {
  readonly schema: OwnSchema;
  readonly document: string;
  readonly years: readonly number[];
  /** In this session, or by an earlier build of this workbook. */
  readonly where: 'session' | 'workbook';
}

/** The schema that a figure comes out of, by its path. */
export function schemaOf({ pad }: Cijfer): OwnSchema {
  if (/^(?:M2|G?AFM)\b/.test(pad)) return 'M2';
  if (pad.startsWith('T2')) return 'T2';
  return pad.startsWith('SCHULD') ? 'schuld' : 'andere';
}

/** Per schema and document; what was read in now comes before what the workbook held already. */
export function ownPartnerFigures(
  label: string,
  eigen: readonly Cijfer[],
  vastgelegd: readonly Cijfer[],
): OwnPartnerFigures[] {
  const now = grouped(label, eigen, 'session');
  const before = grouped(
    label,
    vastgelegd.filter(({ kwaliteit }) => kwaliteit === kwaliteitEigen),
    'workbook',
  ).filter(
    ({ schema, document }) =>
      !now.some((each) => each.schema === schema && each.document === document),
  );
  return [...now, ...before];
}

function grouped(
  label: string,
  cijfers: readonly Cijfer[],
  where: OwnPartnerFigures['where'],
): OwnPartnerFigures[] {
  const groups = new Map<string, { schema: OwnSchema; document: string; years: Set<number> }>();
  for (const cijfer of cijfers) {
    if (cijfer.gemeente !== label) continue;
    const { document, jaar } = cijfer;
    const schema = schemaOf(cijfer);
    const key = `${schema}|${document}`;
    const group = groups.get(key) ?? { schema, document, years: new Set<number>() };
    group.years.add(jaar);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ schema, document, years }) => ({
    schema,
    document,
    years: [...years].sort((one, other) => one - other),
    where,
  }));
}
