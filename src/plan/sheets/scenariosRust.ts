import { uitkomst } from '../../analyse';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import { merkrij, nurij, totaalrij, type Merk } from '../momentopname/merk';
import { merken } from '../momentopname/merken';
import {
  opnamesoorten,
  rustkolom,
  stempelrij,
  wijzigkolom,
  type Opnamesoort,
} from '../momentopname/opname';
import { kolomrij } from '../momentopname/opnameScenarios';
import type { PlanContext } from '../planContext';
import { shown, type CellDraft, type RowDraft } from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { blank, jaarkolom, text } from '../yearSheet';
import { fusiePrefix } from './fusie';
import { assumptionCopyRows, liveCells, vlag } from './scenariosAannames';
import { alsTekst, opnamenamen, type Momentbeeld } from './scenariosBeeld';
import { bedragGewijzigd, bedragGewijzigdFormule } from './scenariosGewijzigd';
import { outcomeRows } from './scenariosUitkomsten';
import { yearEnds } from './transitiePosten';

/** A machine may add up in another order: so far two sums are the same, as a share of the sum. */
const somtolerantie = 1e-12;
const tolerantierij = 'tolerantie/som';

/** What the snapshots rest on, beside what plain formulas find now. */
export function restRows(context: PlanContext, beeld: Momentbeeld): RowDraft[] {
  return [
    blank('rust'),
    {
      key: 'kop:rust',
      cells: {
        omschrijving: text('Waarop de momentopnamen rusten', 'Fusie kolomkop links'),
        ...Object.fromEntries(
          ['jaar', 'eenheid', 'toen', 'verschil', ...beeld.kolommen].map((key) => [
            key,
            text('', 'Fusie kolomkop'),
          ]),
        ),
        nu: text('Nu', 'Fusie kolomkop'),
        ...Object.fromEntries(
          opnamesoorten.flatMap((soort) => [
            [rustkolom(soort), text(opnamenamen[soort], 'Fusie kolomkop')],
            [wijzigkolom(soort), text('Gewijzigd', 'Fusie kolomkop')],
          ]),
        ),
      },
    },
    ...stempelRows(beeld),
    {
      key: tolerantierij,
      cells: {
        omschrijving: text(
          'Zo ver mogen twee sommen uit elkaar liggen, als deel van de som',
          'Fusie omschrijving',
        ),
        nu: { value: somtolerantie, style: styleName('koppeling', 'uitkomst') },
      },
    },
    ...nuRows(context),
    ...merken.map((merk) => merkRow(context, beeld, merk)),
    {
      key: totaalrij,
      cells: {
        omschrijving: text('Wat sindsdien gewijzigd is (aantal)', 'Fusie omschrijving totaal'),
        ...Object.fromEntries(
          beeld.soorten.map((soort): [string, CellDraft] => [
            wijzigkolom(soort),
            {
              value: changedCount(context, beeld, soort),
              formula: (at) => {
                const begin = soort === 'scenarios' ? kolomrij.slot : 'leeg:aannames';
                const last = merken.at(-1);
                const kolom = wijzigkolom(soort);
                return `SUM(${at.block([begin, last ? merkrij(last) : 'kop:rust'], [kolom, kolom])})`;
              },
              style: styleName('totaal', 'jaar'),
            },
          ]),
        ),
      },
    },
  ];
}

function stempelRows({ soorten, cel }: Momentbeeld): RowDraft[] {
  const rij = (key: keyof typeof stempelrij, label: string, format: Format): RowDraft => ({
    key: stempelrij[key],
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      ...Object.fromEntries(
        soorten.map((soort) => [
          rustkolom(soort),
          {
            value: cel(stempelrij[key], rustkolom(soort)),
            style: styleName('koppeling', format),
          },
        ]),
      ),
    },
  });
  return [
    rij('datum', 'Berekend op', 'datum'),
    rij('dag', 'Berekend op, in woorden', 'uitkomst'),
    rij('versie', 'Met versie', 'uitkomst'),
    rij('scenario', 'Actief scenario', 'uitkomst'),
    rij('afdruk', 'Afdruk van alle gegevens (het paneel vergelijkt ze exact)', 'uitkomst'),
  ];
}

/** The test year of the AFM and the lowest BBR of the live scenario, by plain formulas. */
function nuRows({ scenario }: PlanContext): RowDraft[] {
  const { input, toets, fusie } = scenario;
  const { jaren } = input;
  const nu = uitkomst(scenario);
  const ends = yearEnds(jaren);
  const rij = (jaar: number): string => `nu/${String(jaar)}`;
  const rijen: readonly [string, string] = [rij(jaren[0] ?? 0), rij(jaren.at(-1) ?? 0)];
  const over = (at: At, column: string): string => at.block(rijen, [column, column]);
  const cell = (value: CellContent, format: Format, formula: (at: At) => string): CellDraft => ({
    value,
    formula,
    style: styleName('berekening', format),
  });
  const waarde = (
    key: string,
    label: string,
    format: Format,
    value: number,
    formula: (at: At) => string,
  ): RowDraft => ({
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(format === 'jaar' ? 'jaar' : 'EUR', 'Fusie eenheid'),
      nu: cell(shown(value), format, formula),
    },
  });
  return [
    {
      key: 'kop:nu',
      cells: {
        omschrijving: text('Wat nu getoetst wordt, per jaar', 'Fusie kop'),
        jaar: text('Jaar', 'Fusie kop'),
        eenheid: text('', 'Fusie kop'),
        toen: text('Toetsjaar AFM', 'Fusie kop'),
        nu: text('AFM', 'Fusie kop'),
        verschil: text('BBR', 'Fusie kop'),
      },
    },
    ...jaren.map((jaar, index): RowDraft => {
      const op = (at: At, row: string): string => at.fixed('fusie', row, jaarkolom(jaar));
      const getoetst = (at: At, norm: 'afm' | 'bbr', result: string): string =>
        `IF(${op(at, `${fusiePrefix}norm.${norm}`)}=1,${result},"")`;
      const { afm, bbr } = toets[index] ?? { afm: false, bbr: false };
      return {
        key: rij(jaar),
        cells: {
          omschrijving: text('AFM en BBR, als ze getoetst worden', 'Fusie omschrijving'),
          jaar: cell(jaar, 'jaar', (at) => op(at, 'jaar')),
          toen: cell(afm ? jaar : '', 'jaar', (at) => getoetst(at, 'afm', op(at, 'jaar'))),
          nu: cell(
            afm ? shown(fusie.resultaat['AFM.III'][index] ?? Number.NaN) : '',
            'euro',
            (at) => getoetst(at, 'afm', op(at, `${fusiePrefix}AFM.III`)),
          ),
          verschil: cell(
            bbr ? shown(fusie.resultaat['M2.IX'][index] ?? Number.NaN) : '',
            'euro',
            (at) => getoetst(at, 'bbr', op(at, `${fusiePrefix}M2.IX`)),
          ),
        },
      };
    }),
    waarde(nurij.afmJaar, 'Laatste toetsjaar van de AFM', 'jaar', nu.afmJaar, (at) => {
      const found = over(at, 'toen');
      return `IF(COUNT(${found})=0,NA(),MAX(${found}))`;
    }),
    waarde(
      nurij.afm,
      'AFM in dat jaar',
      'euro',
      nu.afm,
      (at) =>
        `INDEX(${over(at, 'nu')},MATCH(${at.ref(nurij.afmJaar, 'nu')},${over(at, 'jaar')},0),1)`,
    ),
    waarde(nurij.bbr, 'Laagste BBR', 'euro', nu.bbr, (at) => {
      const tested = at.block([`${fusiePrefix}norm.bbr`, `${fusiePrefix}norm.bbr`], ends, 'fusie');
      return `IF(SUM(${tested})=0,NA(),MIN(${over(at, 'verschil')}))`;
    }),
    waarde(
      nurij.bbrJaar,
      'Jaar van het laagste BBR',
      'jaar',
      nu.bbrJaar,
      (at) =>
        `INDEX(${over(at, 'jaar')},MATCH(${at.ref(nurij.bbr, 'nu')},${over(at, 'verschil')},0),1)`,
    ),
  ];
}

function merkRow(context: PlanContext, beeld: Momentbeeld, merk: Merk): RowDraft {
  const { label, format, soorten, formula } = merk;
  const key = merkrij(merk);
  const nu = merk.waarde(context);
  const van = soorten.filter((soort) => beeld.soorten.includes(soort));
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      nu: {
        value: nu ?? '',
        formula: formula && ((at) => formula(at, context)),
        style: styleName(formula ? 'berekening' : 'koppeling', format),
      },
      ...Object.fromEntries(van.flatMap((soort) => merkCells(beeld, soort, merk, nu))),
    },
  };
}

function merkCells(
  beeld: Momentbeeld,
  soort: Opnamesoort,
  merk: Merk,
  nu: CellContent,
): [string, CellDraft][] {
  const key = merkrij(merk);
  const kolom = rustkolom(soort);
  const toen = beeld.cel(key, kolom);
  if (merk.format === 'uitkomst')
    return liveCells(beeld, { soort, key, format: merk.format }, alsTekst(nu), (at) =>
      at.same('nu'),
    );
  const gewijzigd = merk.isUitkomst
    ? vlag(bedragGewijzigd(toen, nu), (at) =>
        bedragGewijzigdFormule(at, at.same(kolom), at.same('nu')),
      )
    : vlag(somGewijzigd(toen, nu), (at) => {
        const [was, is] = [at.same(kolom), at.same('nu')];
        const grens = at.fixed('scenarios', tolerantierij, 'nu');
        return `IF(ISNUMBER(${was}),IF(ISNUMBER(${is}),IF(ABS(${was}-${is})<=${grens}*(1+ABS(${was})),0,1),1),IF(ISNUMBER(${is}),1,0))`;
      });
  return [
    [kolom, { value: toen, style: styleName('koppeling', merk.format) }],
    [wijzigkolom(soort), gewijzigd],
  ];
}

function somGewijzigd(toen: CellContent, nu: CellContent): number {
  if (typeof toen !== 'number' || typeof nu !== 'number')
    return typeof toen === 'number' || typeof nu === 'number' ? 1 : 0;
  return Math.abs(toen - nu) <= somtolerantie * (1 + Math.abs(toen)) ? 0 : 1;
}

/** Counted once for each plan: several sheets tell it. */
const geteld = new WeakMap<PlanContext, Readonly<Record<Opnamesoort, number>>>();

/** How many things changed since a snapshot was taken; NaN where there is none. */
export function changedCount(context: PlanContext, beeld: Momentbeeld, soort: Opnamesoort): number {
  const counts = geteld.get(context) ?? countChanges(context, beeld);
  geteld.set(context, counts);
  return counts[soort];
}

function countChanges(context: PlanContext, beeld: Momentbeeld): Record<Opnamesoort, number> {
  const { soorten } = beeld;
  const rows =
    soorten.length === 0
      ? []
      : [
          ...(soorten.includes('scenarios') ? outcomeRows(context, beeld) : []),
          ...assumptionCopyRows(context, beeld),
          ...merken.map((merk) => merkRow(context, beeld, merk)),
        ];
  const count = (soort: Opnamesoort): number =>
    soorten.includes(soort)
      ? rows.reduce((sum, { cells }) => sum + Number(cells[wijzigkolom(soort)]?.value ?? 0), 0)
      : Number.NaN;
  return {
    scenarios: count('scenarios'),
    partners: count('partners'),
    gevoeligheid: count('gevoeligheid'),
    doel: count('doel'),
  };
}
