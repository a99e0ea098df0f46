import { faseringsgrens } from '../../../core';
import { gewichten, samenHonderd, voorafnames } from '../../../fonds';
import type { At } from '../../at';
import type { RowDraft } from '../../sheetDraft';
import { blank, text, vast } from '../../yearSheet';
import { verdeeldeBlokken } from '../fondskeuzes';
import { geval, kies, tarief, zin, type Zinsdeel } from '../../raad/zin';
import type { Fondscijfers } from '../fondscijfers';
import type { Fondslezing } from '../fondsstand';
import { deelformule } from '../ingevuld';
import { berekend, gegeven, invoer, rij, tabelkop, woorden } from './kolommen';
import { samenrij } from './rijen';

/** What a check of parts says. */
export const samenwoorden = {
  goed: 'samen 100 %',
  fout: 'samen geen 100 %',
  onbekend: 'niet volledig ingevuld',
} as const;

export function samenoordeel(parts: readonly number[]): string {
  if (parts.some(Number.isNaN)) return samenwoorden.onbekend;
  return samenHonderd(parts) ? samenwoorden.goed : samenwoorden.fout;
}

/** A cell holds it, for a formula that writes a share in words. */
const honderd = 100;

/** The shares of all blocks where they are not 100 % together; else no word. */
export function samenwoord({
  samen,
  isGeheel,
}: Pick<Fondscijfers, 'samen' | 'isGeheel'>): Zinsdeel {
  const inProcent = tarief({
    value: samen * honderd,
    formula: (at) =>
      `${at.fixed('fondsBlokken', samenrij, 'aandeel')}*${at.fixed('fondsBlokken', 'honderd', vast)}`,
  });
  return kies([
    geval(
      {
        value: !isGeheel && !Number.isNaN(samen),
        formula: (at) => `${sluitcel(at, 'blokken')}="${samenwoorden.fout}"`,
      },
      zin`aandelen zijn samen ${inProcent} %, geen 100 %`,
    ),
  ]);
}

/** What is divided into parts that have to be 100 % together. */
type Deelgroep = 'gewichten' | 'segmenten' | 'voorafnames';

/** Whether the parts of a group are 100 % together: the cell that says so. */
export function sluitcel(at: At, groep: Deelgroep | 'blokken'): string {
  return at.fixed('fondsBlokken', groep === 'blokken' ? samenrij : `samen/${groep}`, 'regel');
}

export function isSamen(at: At, groep: Deelgroep | 'blokken'): string {
  return `${sluitcel(at, groep)}="${samenwoorden.goed}"`;
}

const namen = {
  basis: 'Gewicht basisfinanciering',
  ruimtelijk: 'Gewicht ruimtelijke segmenten',
  sociaal: 'Gewicht sociale druk',
  fiscaal: 'Gewicht fiscale zwakte',
  klimaat: 'Gewicht klimaat',
} as const;

/** Everything that is a part of a whole: five weights, and two divisions within a group. */
export function gewichtRows({ delen }: Fondslezing): RowDraft[] {
  return [
    blank('gewichten'),
    tabelkop('gewichten', 'Hervorming: vijf gewichten, samen 100 % van het fonds', {
      eenheid: 'Eenheid',
      [vast]: 'Gewicht',
      regel: 'Controle',
      bron: 'Bron',
    }),
    ...gewichten.map((groep) => deel(`gewicht/${groep}`, namen[groep], null)),
    samen(
      'gewichten',
      'De vijf gewichten samen',
      [...delen.gewichten.values()],
      [`gewicht/${gewichten[0]}`, `gewicht/${gewichten.at(-1) ?? ''}`],
    ),
    rij('marge', 'Verschil met 100 % dat een afronding is', {
      [vast]: gegeven(faseringsgrens, 'rente'),
    }),
    rij('honderd', 'Procenten van een geheel', { [vast]: gegeven(honderd, 'jaar') }),
    blank('segmenten'),
    tabelkop('segmenten', 'Hervorming: hoe de segmenten het ruimtelijke gewicht delen', {
      eenheid: 'Eenheid',
      [vast]: 'Deel',
      regel: 'Controle',
    }),
    ...verdeeldeBlokken().map(({ id, naam }) => deel(`deel/${id}`, `Deel ${naam}`, null)),
    samen(
      'segmenten',
      'De delen samen',
      [...delen.segmenten.values()],
      [`deel/${verdeeldeBlokken()[0]?.id ?? ''}`, `deel/${verdeeldeBlokken().at(-1)?.id ?? ''}`],
    ),
    blank('voorafnames'),
    tabelkop('voorafnames', 'Huidige structuur: hoe de groepen de voorafnames delen', {
      eenheid: 'Eenheid',
      [vast]: 'Deel',
      regel: 'Controle',
      status: 'Status',
      bron: 'Bron',
    }),
    rij('voorafnames', 'Aandeel van de voorafnames in het fonds', {
      eenheid: text('procent', 'Fusie eenheid'),
      ...invoer(vast, voorafnames.aandeel, 'rente'),
      status: text(voorafnames.status, 'Fusie toelichting alinea'),
      bron: text(voorafnames.bron, 'Fusie toelichting alinea'),
    }),
    ...voorafnames.groepen.map(({ naam, status, bron }) => {
      const row = deel(`voorafname/${naam}`, `Deel ${naam} in de voorafnames`, null);
      return {
        ...row,
        cells: {
          ...row.cells,
          status: text(status, 'Fusie toelichting alinea'),
          bron: text(bron, 'Fusie toelichting alinea'),
        },
      };
    }),
    samen(
      'voorafnames',
      'De vier delen samen',
      [...delen.voorafnamegroepen.values()],
      [
        `voorafname/${voorafnames.groepen[0]?.naam ?? ''}`,
        `voorafname/${voorafnames.groepen.at(-1)?.naam ?? ''}`,
      ],
    ),
  ];
}

function deel(key: string, label: string, proposal: number | null): RowDraft {
  return rij(key, label, {
    eenheid: text('procent', 'Fusie eenheid'),
    ...invoer(vast, proposal, 'rente'),
  });
}

function samen(
  groep: Deelgroep,
  label: string,
  parts: readonly number[],
  rows: readonly [string, string],
): RowDraft {
  const sum = parts.reduce((total, part) => total + part, 0);
  return rij(`samen/${groep}`, label, {
    eenheid: text('procent', 'Fusie eenheid'),
    [vast]: berekend(
      sum,
      (at) => {
        const block = at.block(rows, [vast, vast]);
        // Only where each of them is a part: nothing below 0 or above 100 %.
        return `IF(COUNTIF(${block},">=0")-COUNTIF(${block},">1")=ROWS(${block}),SUM(${block}),NA())`;
      },
      'rente',
    ),
    regel: woorden(
      samenoordeel(parts),
      (at) =>
        `IF(ISNUMBER(${at.same(vast)}),IF(ABS(${at.same(vast)}-1)<=${at.head('marge', vast)},"${samenwoorden.goed}","${samenwoorden.fout}"),"${samenwoorden.onbekend}")`,
      samenwoorden.onbekend,
    ),
  });
}

/** A share out of a whole and a part of it that only counts when the parts are 100 %. */
export function gedeeld(at: At, whole: string, part: string, groep: Deelgroep): string {
  return `IF(${whole}=0,0,IF(${isSamen(at, groep)},${whole}*${part},NA()))`;
}

/** The weight of a group, once the five are 100 % together. */
export function gewichtformule(at: At, groep: (typeof gewichten)[number]): string {
  const cell = at.fixed('fondsBlokken', `gewicht/${groep}`, vast);
  return `IF(${isSamen(at, 'gewichten')},${cell},NA())`;
}

/** The share of the voorafnames as it was typed. */
export function voorafnamedeel(at: At): string {
  return deelformule(at.fixed('fondsBlokken', 'voorafnames', vast));
}
