import { indicatoren, inwonersIndicator, type Blokontwerp } from '../../../fonds';
import { vast } from '../../yearSheet';
import type { At } from '../../at';
import { longestOf } from '../../raad/zin';
import { shown, type CellDraft, type RowDraft } from '../../sheetDraft';
import { styleName } from '../../styles';
import {
  bedragkolom,
  blokcel,
  lidkolom,
  telkolom,
  totaalkolom,
  type Moment,
} from '../blokken/rijen';
import { isSamen } from '../blokken/gewichten';
import { berekend } from '../blokken/kolommen';
import { som, type Fondscijfers } from '../fondscijfers';
import { nietNegatief } from '../ingevuld';
import {
  heeftTelkolom,
  isGemengd,
  isSegmentplaats,
  isTekortplaats,
  ledenkolommen,
  ledennummer,
  maatstafnummer,
  segmentplaatsen,
  type Plaats,
} from '../plaatsen';
import { overFusie } from './fusies';
import { tussencel } from './tussencel';
import { gemeenten } from './rijen';

const momenten = ['voor', 'na'] as const;
type Cells = Record<string, CellDraft>;

/** Above the columns: which block it is, by what it is divided, and all of it together. */
export function bedragkoppen(cijfers: Fondscijfers) {
  const [nummer, factor, totaal, kop]: [Cells, Cells, Cells, Cells] = [{}, {}, {}, {}];
  const ends = gemeenten(cijfers);
  const sum = (value: number): CellDraft => ({
    ...berekend(value, (at) => `SUM(${at.block(ends, [at.column, at.column])})`),
    style: styleName('totaal', 'euro'),
  });
  for (const stand of cijfers.blokken) {
    const { plaats, ontwerp } = stand;
    const name = ontwerp === null ? ({ error: '#N/A' } as const) : (ontwerp?.naam ?? '');
    const numbered = (of: (blok: Blokontwerp) => number): number =>
      ontwerp === null ? Number.NaN : ontwerp ? of(ontwerp) : 0;
    const indicator = numbered(maatstafnummer);
    for (const moment of momenten) {
      const column = bedragkolom(plaats, moment);
      nummer[column] = tussencel(shown(indicator), (at) => blokcel(at, plaats, 'maatstafnummer'));
      factor[column] = berekend(
        stand.factor[moment],
        (at) => blokcel(at, plaats, `factor.${moment}`),
        'getal',
      );
      totaal[column] = sum(som(stand.bedragen[moment]));
      const prefix = moment === 'voor' ? '' : 'Na fusie: ';
      kop[column] = {
        value: typeof name === 'string' ? `${name === '' ? '' : prefix}${name}` : name,
        formula: (at) => {
          const cell = blokcel(at, plaats, 'omschrijving');
          return `IF(LEN(${cell})=0,"",${prefix === '' ? '' : `"${prefix}"&`}${cell})`;
        },
        longest: `${prefix}${longestOf(plaats.huidig.naam, plaats.hervorming?.naam ?? '')}`,
        style: 'Fusie kolomkop regels',
      };
      if (heeftTelkolom(plaats)) {
        const counted = telkolom(plaats, moment);
        nummer[counted] = tussencel(shown(indicator), (at) =>
          blokcel(at, plaats, 'maatstafnummer'),
        );
        totaal[counted] = tussencel(
          shown(som(stand.bijdragen[moment])),
          (at) => `SUM(${at.block(ends, [counted, counted])})`,
        );
      }
      if (isSegmentplaats(plaats)) {
        const members = lidkolom(plaats, moment);
        nummer[members] = tussencel(shown(numbered(ledennummer)), (at) =>
          blokcel(at, plaats, 'ledennummer'),
        );
        factor[members] = tussencel(shown(stand.telt), (at) => blokcel(at, plaats, 'telt'));
      }
    }
  }
  for (const moment of momenten) {
    factor[totaalkolom(moment)] = berekend(
      cijfers.isGeheel ? 1 : Number.NaN,
      (at) => `IF(${isSamen(at, 'blokken')},1,NA())`,
      'getal',
    );
    totaal[totaalkolom(moment)] = sum(som(totalen(cijfers, moment)));
  }
  totaal['verschil'] = sum(som(totalen(cijfers, 'na')) - som(totalen(cijfers, 'voor')));
  return { nummer, factor, totaal, kop };
}

/** Row by row over all blocks; not known while those are not the whole fund. */
export function totalen(
  { lezing, blokken, isGeheel }: Fondscijfers,
  moment: Moment,
): readonly number[] {
  return lezing.stand.gemeenten.map((_, row) =>
    isGeheel ? som(blokken.map(({ bedragen }) => bedragen[moment][row] ?? Number.NaN)) : Number.NaN,
  );
}

export function bedragcellen(cijfers: Fondscijfers, row: number): RowDraft['cells'] {
  const cells: Cells = {};
  const none = cijfers.isGeheel ? 0 : Number.NaN;
  const sums = { voor: none, na: none };
  for (const stand of cijfers.blokken) {
    const { plaats } = stand;
    for (const moment of momenten) {
      const amount = stand.bedragen[moment][row] ?? Number.NaN;
      sums[moment] += amount;
      cells[bedragkolom(plaats, moment)] = berekend(amount, (at) =>
        bedragformule(at, plaats, moment),
      );
      if (!heeftTelkolom(plaats)) continue;
      cells[telkolom(plaats, moment)] = tussencel(
        shown(stand.bijdragen[moment][row] ?? Number.NaN),
        (at) => telformule(at, cijfers, plaats, moment),
      );
      if (!isSegmentplaats(plaats)) continue;
      cells[lidkolom(plaats, moment)] = tussencel(
        shown(stand.deelt[moment][row] ?? Number.NaN),
        (at) => lidformule(at, cijfers, plaats, moment),
      );
    }
  }
  for (const moment of momenten) {
    const all = cijfers.blokken.map(({ plaats }) => bedragkolom(plaats, moment));
    cells[totaalkolom(moment)] = {
      ...berekend(
        sums[moment],
        (at) => `${at.head('factor')}*SUM(${at.same(all[0] ?? '')}:${at.same(all.at(-1) ?? '')})`,
      ),
      style: styleName('berekening', 'euro'),
    };
  }
  cells['verschil'] = berekend(
    sums.na - sums.voor,
    (at) => `${at.same(totaalkolom('na'))}-${at.same(totaalkolom('voor'))}`,
  );
  return cells;
}

const alle = [indicatoren[0]?.id ?? '', indicatoren.at(-1)?.id ?? ''] as const;

/** The indicator of the block of this column. */
function maatstaf(at: At): string {
  return `INDEX(${at.same(alle[0])}:${at.same(alle[1])},1,${at.head('nummer')})`;
}

function bedragformule(at: At, plaats: Plaats, moment: Moment): string {
  if (heeftTelkolom(plaats)) {
    return `IF(${at.head('factor')}=0,0,${at.head('factor')}*${at.same(telkolom(plaats, moment))})`;
  }
  // What only is added up stays what it was, whoever merges.
  if (moment === 'na') return at.same(bedragkolom(plaats, 'voor'));
  return `IF(${at.head('factor')}=0,0,${at.head('factor')}*${maatstaf(at)})`;
}

/** Whether the municipality shares, by the cell of the user and by what stands first in the list. */
function lidformule(at: At, cijfers: Fondscijfers, plaats: Plaats, moment: Moment): string {
  const place = segmentplaatsen.indexOf(plaats);
  const [first, before] = [segmentplaatsen[0], segmentplaatsen[place - 1]];
  const free =
    first && before
      ? `IF(${at.fixed('fondsBlokken', 'meerSegmenten', vast)}="ja",1,IF(SUM(${at.same(lidkolom(first, moment))}:${at.same(lidkolom(before, moment))})=0,1,0))`
      : '1';
  const voor = lidkolom(plaats, 'voor');
  if (moment === 'voor') {
    const columns = [ledenkolommen[0]?.key ?? '', ledenkolommen.at(-1)?.key ?? ''] as const;
    const own = `INDEX(${at.same(columns[0])}:${at.same(columns[1])},1,${at.head('nummer')})`;
    return `IF(${at.head('factor')}=0,0,IF(${own}=1,${free},0))`;
  }
  const joined = overFusie(at, cijfers, at.block(gemeenten(cijfers), [voor, voor]));
  return `IF(${at.same('groep')}=0,${at.same(voor)},IF(${joined}>0,${free},0))`;
}

function telformule(at: At, cijfers: Fondscijfers, plaats: Plaats, moment: Moment): string {
  const value = nietNegatief(maatstaf(at));
  if (isTekortplaats(plaats)) return tekortformule(at, cijfers, plaats, moment, value);
  const lid = at.same(lidkolom(plaats, moment));
  const shares = isGemengd(plaats)
    ? `OR(${at.head('nummer', lidkolom(plaats, moment))}=0,${lid}=1)`
    : `${lid}=1`;
  if (moment === 'voor') return `IF(${shares},${value},0)`;
  const outside = `${blokcel(at, plaats, 'buiten')}="ja"`;
  const own = `OR(${outside},${at.same(lidkolom(plaats, 'voor'))}=1${
    isGemengd(plaats) ? `,${at.head('nummer', lidkolom(plaats, moment))}=0` : ''
  })`;
  return `IF(${shares},IF(${own},${value},0),0)`;
}

/** Partners are measured anew on all that they have; their part of it goes by what each falls short. */
function tekortformule(
  at: At,
  cijfers: Fondscijfers,
  plaats: Plaats,
  moment: Moment,
  value: string,
): string {
  const norm = at.fixed('fondsBlokken', 'norm', vast);
  const alone = `IF(ISNUMBER(${norm}),IF(${norm}>=0,MAX(0,${norm}*${at.same(inwonersIndicator)}-${value}),NA()),NA())`;
  if (moment === 'voor') return alone;
  const ends = gemeenten(cijfers);
  const voor = telkolom(plaats, 'voor');
  const column = (key: string): string => at.block(ends, [key, key]);
  const values = `INDEX(${at.block(ends, alle)},0,${at.head('nummer')})`;
  const together = overFusie(at, cijfers, column(voor));
  const joint = `MAX(0,${overFusie(at, cijfers, `(${norm}*${column(inwonersIndicator)}-${values})`)})`;
  return `IF(${at.same('groep')}=0,${at.same(voor)},IF(ISNUMBER(${at.head('totaal', voor)}),IF(${together}=0,0,${joint}*${at.same(voor)}/${together}),NA()))`;
}
