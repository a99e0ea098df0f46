import { roundToCent } from '../core';
import { sleutel, type Cijfer, type Cijferboek } from './cijfer';
import { totalen } from './schemaM2';

/** A printed total beside the sum of its printed direct parts. */
export interface Optelling {
  readonly gemeente: string;
  readonly pad: string;
  readonly omschrijving: string;
  readonly jaar: number;
  readonly rapport: string;
  readonly totaal: Deel;
  readonly delen: readonly Deel[];
  readonly verschil: number;
}

export interface Deel {
  readonly teken: 1 | -1;
  /** Unavailable money lowers the result whatever sign it is printed with. */
  readonly absoluut: boolean;
  readonly sleutel: string;
  readonly bedrag: number;
}

/** A printed sum may be 1 euro off per step, by hidden cents; above this it is a real difference. */
export const afrondingTot = 2;

export type SoortVerschil = 'sluit' | 'afronding' | 'afwijking';

export function soortVerschil(verschil: number): SoortVerschil {
  const amount = Math.abs(roundToCent(verschil));
  return amount === 0 ? 'sluit' : amount <= afrondingTot ? 'afronding' : 'afwijking';
}

/**
 * Every printed total of which the parts are printed too: those of M2 by the schema, those of T2
 * and of the debts by the line under which a part is printed.
 */
export function optellingen(boek: Cijferboek): Optelling[] {
  const byParent = new Map<string, Cijfer[]>();
  for (const rij of boek.rijen) {
    const parts = byParent.get(parentKey(rij, rij.ouder));
    if (parts) parts.push(rij);
    else byParent.set(parentKey(rij, rij.ouder), [rij]);
  }
  return boek.rijen.flatMap((rij): Optelling[] => {
    if (rij.pad === '' || (rij.rapport !== 'rekening' && rij.rapport !== 'meerjarenplan'))
      return [];
    // M2 prints some totals of T2 again; those are added up where T2 has their parts.
    const schema = totalen.find(({ pad }) => pad === rij.pad)?.delen;
    const delen = schema
      ? schema.map(([teken, pad]) => deel(boek, teken, { ...rij, pad }))
      : (byParent.get(parentKey(rij, rij.pad)) ?? [])
          .filter((other) => isPartOf(other, rij))
          .map((other) => deel(boek, lowers(other) ? -1 : 1, other));
    if (delen.length === 0 || delen.some(({ bedrag }) => Number.isNaN(bedrag))) return [];
    const som = delen.reduce(
      (sum, { teken, absoluut, bedrag }) => sum + teken * (absoluut ? Math.abs(bedrag) : bedrag),
      0,
    );
    return [
      {
        gemeente: rij.gemeente,
        pad: rij.pad,
        omschrijving: rij.omschrijving,
        jaar: rij.jaar,
        rapport: rij.rapport,
        totaal: deel(boek, 1, rij),
        delen,
        verschil: rij.bedrag - som,
      },
    ];
  });
}

/** Repayments are positive here, and lower the debt. */
function lowers({ pad }: Cijfer): boolean {
  return pad.startsWith('SCHULD.AFLOSSINGEN');
}

/** Parts of one total share it. */
function parentKey(
  { gemeente, jaar, rapport }: Pick<Cijfer, 'gemeente' | 'jaar' | 'rapport'>,
  pad: string,
): string {
  return `${gemeente}|${String(jaar)}|${rapport}|${pad}`;
}

function isPartOf(other: Cijfer, total: Cijfer): boolean {
  return !total.pad.startsWith('M2.') && !total.pad.startsWith('AFM.') && other.pad !== '';
}

function deel(
  boek: Cijferboek,
  teken: 1 | -1,
  rij: Pick<Cijfer, 'gemeente' | 'pad' | 'omschrijving' | 'jaar' | 'rapport'>,
): Deel {
  const key = sleutel(rij);
  return { teken, absoluut: rij.pad === 'M2.VIII', sleutel: key, bedrag: boek.bedrag(key) };
}
