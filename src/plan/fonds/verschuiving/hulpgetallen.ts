import { shown, type CellDraft, type RowDraft } from '../../sheetDraft';
import { blank, vast } from '../../yearSheet';
import type { At } from '../../at';
import { rij } from '../blokken/kolommen';
import { totaalkolom } from '../blokken/rijen';
import type { Fondsbeeld } from '../fondsbeeld';
import { ramingsfusierij } from '../fondscellen';
import { labelformule, letterlijk } from '../fusielabels';
import { bedragkolommen } from '../verdeling/kolommen';
import { tabelkop } from './kolommen';
import { kolom } from './fusie';
import { keuzecel, type Hulpgetal } from './keuze';

/** What the sentence on top says of who pays: everybody but the chosen merger. */
export function betalers(beeld: Fondsbeeld) {
  const { verschuiving } = beeld;
  const { centen, groep, volgens } = verschuiving;
  const known = volgens !== null;
  const most = volgens?.findLast((row) => row !== groep - 1) ?? Number.NaN;
  const others = centen.filter((moved, row) => moved < 0 && row !== groep - 1);
  return {
    /** Row of who pays most, from 1 on; of somebody, where nobody pays. */
    betaler: most + 1,
    betalers: known ? others.length : Number.NaN,
    betaald: known ? others.reduce((sum, moved) => sum + moved, 0) : Number.NaN,
  };
}

/** Numbers that the tables above read; a reader has no need of them. */
export function hulpRows(beeld: Fondsbeeld): RowDraft[] {
  const { verschuiving } = beeld;
  const { betaler, betalers: payers, betaald } = betalers(beeld);
  const of = (at: At, key: string): string => kolom(at, beeld, key);
  const getal = (
    key: Hulpgetal,
    label: string,
    value: number,
    formula: (at: At) => string,
  ): RowDraft =>
    rij(`hulpgetal/${key}`, label, {
      [vast]: { value: shown(value), formula, style: 'Fusie sleutel' } satisfies CellDraft,
    });
  /** The merger with the label in a cell; without a label another one. */
  const named = (at: At, row: string, otherwise: string): string => {
    const label = labelformule(at.fixed('fondsVerschuiving', row, vast));
    const found = `MATCH(${letterlijk(label)},${of(at, 'label')},0)`;
    return `IF(LEN(${label})=0,${otherwise},IFERROR(INDEX(${of(at, 'groep')},${found}),0))`;
  };
  /** Of everybody who gets less, without the chosen merger. */
  const lost = (at: At, each: string, own: string): string => {
    const group = keuzecel(at, 'groep');
    const ofMerger = `IF(INDEX(${of(at, 'centen')},${group})<0,${own},0)`;
    return `SUMPRODUCT((${of(at, 'centen')}<0)*${each})-IF(${group}=0,0,${ofMerger})`;
  };
  return [
    blank('hulpgetallen'),
    tabelkop('hulpgetallen', 'Hulpgetallen voor de tabellen hierboven', { [vast]: 'Getal' }),
    getal('bloknummer', 'Kolom van de gekozen blokken', verschuiving.bloknummer, (at) => {
      const typed = at.fixed('fondsVerschuiving', 'blok', vast);
      const names = at.block(
        ['kop', 'kop'],
        [totaalkolom('voor'), bedragkolommen('voor').at(-1) ?? ''],
        'fondsVerdeling',
      );
      return `IF(LEN(${typed})=0,1,MATCH(${letterlijk(typed)},${names},0))`;
    }),
    getal('groep', 'Rij van de gekozen fusie; 0 = geen', verschuiving.groep, (at) => {
      const groups = of(at, 'groep');
      const above = `(ROWS(${groups})+1)`;
      const first = `IF(MAX(${groups})=0,0,${above}-SUMPRODUCT(MAX((${groups}>0)*(${above}-${groups}))))`;
      return named(at, 'fusie', first);
    }),
    getal(
      'ramingsgroep',
      'Rij van de fusie van de raming; 0 = geen',
      verschuiving.ramingsgroep,
      (at) => named(at, ramingsfusierij, '0'),
    ),
    getal(
      'entiteiten',
      'Gemeenten na de fusies',
      verschuiving.aantal,
      (at) => `SUM(${of(at, 'eerste')})`,
    ),
    getal(
      'partners',
      'Gemeenten in de gekozen fusie',
      Math.max(0, ...verschuiving.volgorde),
      (at) => `MAX(${of(at, 'volgorde')})`,
    ),
    getal('betaler', 'Rij van wie het meest betaalt buiten de fusie', betaler, (at) => {
      const keys = of(at, 'sleutelgetal');
      const group = keuzecel(at, 'groep');
      // Where the merger itself loses most, the one before it.
      const isLast = `IF(${group}=0,0,IF(INDEX(${keys},${group})=MIN(${keys}),1,0))`;
      return `MATCH(SMALL(${keys},1+${isLast}),${keys},0)`;
    }),
    getal('betalers', 'Hoeveel andere gemeenten minder krijgen', payers, (at) => {
      // Counting alone would pass over what is not known.
      return `IF(ISNUMBER(${keuzecel(at, 'betaald')}),${lost(at, '1', '1')},NA())`;
    }),
    getal('betaald', 'Hoeveel minder zij samen krijgen', betaald, (at) =>
      lost(at, of(at, 'centen'), `INDEX(${of(at, 'centen')},${keuzecel(at, 'groep')})`),
    ),
  ];
}
