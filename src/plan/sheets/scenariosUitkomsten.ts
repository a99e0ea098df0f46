import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import { plaatskolom, wijzigkolom } from '../momentopname/opname';
import { kolomrij, reeksrij, uitkomstrij, uitkomstrijen } from '../momentopname/opnameScenarios';
import type { PlanContext } from '../planContext';
import { shown, type CellDraft, type RowDraft } from '../sheetDraft';
import { keuze } from '../startColumns';
import { styleName } from '../styles';
import { heading, text } from '../yearSheet';
import { fusiePrefix } from './fusie';
import { plaatsblok, type Momentbeeld } from './scenariosBeeld';
import { bedragGewijzigd, bedragGewijzigdFormule } from './scenariosGewijzigd';
import { inYear, nuVan, regels, type Nu, type Regel } from './scenariosNu';
import { volgordeRow } from './scenariosVolgorde';

export const actiefrij = 'kolom/actief';
const teltNu = 'telt nu';
const wijziging = wijzigkolom('scenarios');

/** The outcomes of each scenario, per year too. */
export function outcomeRows(context: PlanContext, beeld: Momentbeeld): RowDraft[] {
  const nu = nuVan(context);
  const { scenario } = context;
  const perJaar = (maatstaf: 'afm' | 'bbr', titel: string, lijn: 'AFM.III' | 'M2.IX') => [
    heading(maatstaf, titel, kopkolommen(beeld)),
    ...beeld.jaren(maatstaf).map((jaar, index): RowDraft => {
      const key = reeksrij(maatstaf, index + 1);
      const t = scenario.input.jaren.findIndex((each) => each === jaar);
      return outcomeRow(beeld, {
        key,
        label: titel.replace(/ per jaar.*/, ''),
        unit: 'EUR',
        format: 'euro',
        jaar,
        isBedrag: true,
        nu: {
          value: shown(scenario.fusie.resultaat[lijn][t] ?? Number.NaN),
          formula: (at) => inYear(at, 'fusie', `${fusiePrefix}${lijn}`, at.same('jaar'), context),
        },
      });
    }),
  ];
  return [
    koprij(beeld),
    slotrij(beeld),
    actiefRow(beeld),
    ...uitkomstrijen.map((rij) =>
      outcomeRow(beeld, { key: uitkomstrij(rij), nu: nu[rij], ...regels[rij] }),
    ),
    ...volgordeRow(beeld),
    apartUitleg,
    ...perJaar('afm', 'Autofinancieringsmarge (AFM) per jaar', 'AFM.III'),
    ...perJaar('bbr', 'Beschikbaar budgettair resultaat (BBR) per jaar', 'M2.IX'),
  ];
}

const apartUitleg: RowDraft = {
  key: 'uitleg/uitkomst',
  cells: {
    omschrijving: text(
      'Eenmalig en terugkerend staan apart en worden nooit opgeteld; hoe het voordeel zich opstapelt, staat op Transitie.',
      'Fusie toelichting',
    ),
  },
};

export function kopkolommen({ kolommen }: Momentbeeld): { key: string; width: number }[] {
  return ['omschrijving', 'eenheid', 'jaar', 'toen', 'nu', 'verschil', ...kolommen].map((key) => ({
    key,
    width: 0,
  }));
}

/** Over the columns of scenarios: what each is called. */
function koprij({ kolommen, cel }: Momentbeeld): RowDraft {
  const links = 'Fusie kolomkop links';
  return {
    key: kolomrij.naam,
    cells: {
      omschrijving: text('Uitkomst per scenario', links),
      jaar: text('Jaar', links),
      eenheid: text('Eenheid', links),
      toen: text('Actief: toen', 'Fusie kolomkop'),
      nu: text('Actief: nu', 'Fusie kolomkop'),
      verschil: text('Verschil', 'Fusie kolomkop'),
      ...Object.fromEntries(
        kolommen.map((kolom) => [
          kolom,
          { value: cel(kolomrij.naam, kolom), style: 'Fusie kolomkop' },
        ]),
      ),
    },
  };
}

function slotrij({ scenarios, cel }: Momentbeeld): RowDraft {
  return {
    key: kolomrij.slot,
    cells: {
      omschrijving: text('Open of vast (vastgelegd)', 'Fusie omschrijving'),
      ...Object.fromEntries(
        scenarios.map(({ kolom }) => [
          kolom,
          { value: cel(kolomrij.slot, kolom), style: styleName('koppeling', 'jaar') },
        ]),
      ),
    },
  };
}

/** Which of the columns the selector of Start names; its place is what the rows look up. */
function actiefRow(beeld: Momentbeeld): RowDraft {
  const { scenarios, actief } = beeld;
  return {
    key: actiefrij,
    cells: {
      omschrijving: text('Welk scenario nu telt (links zijn plaats)', 'Fusie omschrijving'),
      toen: {
        value: actief,
        formula: (at) =>
          scenarios.length === 0
            ? '0'
            : `IFERROR(MATCH("${teltNu}",${plaatsblok(at, beeld, actiefrij)},0),0)`,
        style: styleName('berekening', 'jaar'),
      },
      ...Object.fromEntries(
        scenarios.map(({ kolom }, index): [string, CellDraft] => [
          kolom,
          {
            value: index + 1 === actief || isNamesake(beeld, index) ? teltNu : '',
            formula: (at) => {
              const naam = at.ref(kolomrij.naam);
              const keuzecel = at.fixed('start', 'scenario', keuze);
              return `IFERROR(IF(${naam}="","",IF(${naam}=${keuzecel},"${teltNu}","")),"")`;
            },
            style: styleName('berekening', 'jaar'),
          },
        ]),
      ),
    },
  };
}

/** Two columns of one name are both marked; the first of them is looked up. */
function isNamesake({ scenarios, actief }: Momentbeeld, index: number): boolean {
  const [live, other] = [scenarios[actief - 1]?.naam, scenarios[index]?.naam];
  return live !== undefined && live.toLowerCase() === other?.toLowerCase();
}

function outcomeRow(
  beeld: Momentbeeld,
  row: Regel & { readonly key: string; readonly nu: Nu; readonly jaar?: number },
): RowDraft {
  const { key, label, unit, format, nu, jaar, isBedrag } = row;
  const { scenarios, actief, cel } = beeld;
  const toen = actief === 0 ? '' : cel(key, plaatskolom(actief));
  const isGetal = typeof toen === 'number' && typeof nu.value === 'number';
  const stil = (value: CellContent, formula?: (at: At) => string): CellDraft => ({
    value,
    formula,
    // A long sentence takes more lines; a formula among cells for text would stay text.
    style:
      format === 'alinea' && formula
        ? 'Fusie omschrijving'
        : styleName(formula ? 'berekening' : 'koppeling', format),
  });
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      jaar: jaar === undefined ? undefined : { value: jaar, style: styleName('koppeling', 'jaar') },
      eenheid: text(unit, 'Fusie eenheid'),
      toen: stil(toen, (at) => {
        const plaats = at.fixed('scenarios', actiefrij, 'toen');
        return `IF(${plaats}=0,"",INDEX(${plaatsblok(at, beeld, key)},1,${plaats}))`;
      }),
      nu: stil(nu.value, nu.formula),
      verschil: isBedrag
        ? stil(isGetal ? toen - nu.value : '', (at) => {
            const [old, now] = [at.same('toen'), at.same('nu')];
            return `IF(ISNUMBER(${old}),IF(ISNUMBER(${now}),${old}-${now},""),"")`;
          })
        : undefined,
      ...Object.fromEntries(scenarios.map(({ kolom }) => [kolom, stil(cel(key, kolom))])),
      [wijziging]: isBedrag
        ? {
            value: actief === 0 ? 0 : bedragGewijzigd(toen, nu.value),
            formula: (at) =>
              `IF(${at.fixed('scenarios', actiefrij, 'toen')}=0,0,${bedragGewijzigdFormule(at, at.same('toen'), at.same('nu'))})`,
            style: styleName('controle', 'jaar'),
          }
        : undefined,
    },
  };
}
