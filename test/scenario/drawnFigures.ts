import type { Report } from '../../src/figures';
import {
  invoerlijnen,
  sleutel,
  vasteLijnen,
  type Cijfer,
  type Partner,
  type VasteLijn,
} from '../../src/scenario';
import type { Draw } from './draw';
import type { Lot } from './lot';
import { ownFigure } from './ownFigure';

/** Which day counts for a line that belongs to no year. */
function fixedReport(lijn: VasteLijn): string {
  return lijn === 'SCHULD.31DEC' ? 'rekening' : '';
}

export function fixedKey(partner: Partner | undefined, lijn: VasteLijn, jaar: number): string {
  return sleutel({
    gemeente: partner?.label ?? '',
    pad: lijn,
    omschrijving: '',
    jaar,
    rapport: fixedReport(lijn),
  });
}

/** The debt of a partner; small ones are smaller than their share in what can be taken over. */
function debtOf({ debts }: Draw, lot: Lot, name: string): number {
  if (debts === 'none') return 0;
  const small = debts === 'small' || (debts === 'mixed' && lot.chance(`${name} small`, 0.6));
  if (!small) return lot.euros(name, 1_000_000, 160_000_000);
  return lot.pick(`${name} size`, [0, 0.01, 0.03, 5.55, lot.euros(name, 1, 3_000_000)]);
}

export function fixedAmount(draw: Draw, lot: Lot, partner: Partner, lijn: VasteLijn): number {
  const name = `${partner.id} ${lijn}`;
  switch (lijn) {
    case 'BEL.APB':
      return lot.pick(`${name} size`, [0, 1, lot.whole(name, 10, 90) / 10]);
    case 'BEL.OOV':
      return lot.pick(`${name} size`, [0, lot.whole(name, 8000, 14000) / 10]);
    case 'SCHULD.31DEC':
      return debtOf(draw, lot, name);
    case 'BEL.APB.WAARDE':
    case 'BEL.OOV.WAARDE':
      return lot.pick(`${name} size`, [0, lot.euros(name, 1, 9_000_000)], [1, 5]);
  }
}

export function inhabitantsOf(lot: Lot, partner: Partner, jaar: number): number {
  const name = `${partner.id} inwoners`;
  const base = lot.pick(
    name,
    [0, lot.whole(name, 1, 9_000), lot.whole(name, 9_000, 60_000)],
    [1, 9, 9],
  );
  return base === 0 ? 0 : base + lot.whole(`${name} ${String(jaar)}`, 0, 400);
}

export function yearAmount(
  draw: Draw,
  lot: Lot,
  partner: Partner,
  pad: string,
  jaar: number,
): number {
  const name = `${partner.id} ${pad} ${String(jaar)}`;
  switch (pad) {
    case 'M2.I.a':
      return lot.euros(name, 10_000_000, 60_000_000);
    case 'M2.I.b':
      return lot.euros(name, 10_000_000, 60_000_000);
    case 'M2.VI':
    case 'M2.VIII':
    case 'M2.IV':
      return lot.euros(name, -8_000_000, 20_000_000);
    case 'SCHULD.1JAN':
    case 'SCHULD.31DEC':
      return debtOf(draw, lot, name);
    default:
      return lot.pick(`${name} size`, [0, lot.euros(name, 0, 6_000_000)], [1, 6]);
  }
}

/** The receipts and expenditure of a year are often missing both: then it has no figures at all. */
function blockOf(pad: string): string {
  return pad === 'M2.I.a' || pad === 'M2.I.b' ? 'M2.I.*' : pad;
}

/** Printed totals: their differences are listed, never used. */
const printedPaths = [
  'M2.VI.a',
  'M2.VI.b',
  'M2.I',
  'M2.IX',
  'AFM.III',
  'GAFM.III',
  'T2.E.I',
  'T2.E.I.A',
] as const;

export function figuresOf(
  draw: Draw,
  lot: Lot,
  partners: readonly Partner[],
  jaren: readonly number[],
  schuldjaar: number,
  rapport: (jaar: number) => Report,
): Cijfer[] {
  const present = (name: string): boolean => !lot.chance(`gap ${name}`, draw.gaps);
  const pathsOf = (name: string): readonly string[] => [
    ...invoerlijnen,
    'M2.IV',
    'SCHULD.31DEC',
    ...(lot.chance(`printed ${name}`, 0.3) ? printedPaths : []),
  ];
  const yearly = partners.flatMap(({ id, label }) =>
    jaren.flatMap((jaar) =>
      pathsOf(`${id} ${String(jaar)}`).flatMap((pad) =>
        present(`${id} ${pad} ${String(jaar)}`) && present(`${id} ${blockOf(pad)} ${String(jaar)}`)
          ? [
              ownFigure({
                gemeente: label,
                pad,
                jaar,
                rapport: rapport(jaar),
                bedrag: yearAmount(draw, lot, { id, label, naam: label }, pad, jaar),
                ouder: pad.startsWith('T2.E.I.') ? 'T2.E.I' : '',
              }),
            ]
          : [],
      ),
    ),
  );
  const known = new Set(yearly.map((cijfer) => sleutel(cijfer)));
  const fixed = partners.flatMap((partner) => [
    ...vasteLijnen.flatMap((lijn) =>
      present(`${partner.id} ${lijn}`)
        ? [
            ownFigure({
              gemeente: partner.label,
              pad: lijn,
              jaar: schuldjaar,
              rapport: fixedReport(lijn),
              bedrag: fixedAmount(draw, lot, partner, lijn),
            }),
          ]
        : [],
    ),
    ...[-1, 0, 1].flatMap((step) =>
      present(`${partner.id} inwoners ${String(step)}`)
        ? [
            ownFigure({
              gemeente: partner.label,
              pad: 'INWONERS',
              jaar: schuldjaar + step,
              rapport: '',
              bedrag: inhabitantsOf(lot, partner, schuldjaar + step),
            }),
          ]
        : [],
    ),
    ...(lot.chance(`${partner.id} studie`, 0.3)
      ? [
          ownFigure({
            gemeente: partner.label,
            pad: 'SCHULD.31DEC',
            jaar: schuldjaar,
            rapport: 'studie',
            bedrag: lot.euros(`${partner.id} studie`, 0, 9_000_000),
          }),
          ownFigure({
            gemeente: partner.label,
            pad: '',
            omschrijving: 'Gemeentefonds voor fusie',
            jaar: schuldjaar,
            rapport: 'studie',
            bedrag: lot.euros(`${partner.id} fonds`, 0, 9_000_000),
          }),
        ]
      : []),
  ]);
  return [...yearly, ...fixed.filter((cijfer) => !known.has(sleutel(cijfer)))];
}
