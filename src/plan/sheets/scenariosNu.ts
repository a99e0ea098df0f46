import { uitkomst } from '../../analyse';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import { nurij } from '../momentopname/merk';
import type { Uitkomstrij } from '../momentopname/opnameScenarios';
import { normText } from '../normRows';
import type { PlanContext } from '../planContext';
import { shown } from '../sheetDraft';
import type { Format } from '../styles';
import { jaarkolom, vast } from '../yearSheet';
import { fusiePrefix } from './fusie';
import { yearEnds } from './transitiePosten';

/** What the live scenario gives now, beside what it gave then. */
export interface Nu {
  readonly value: CellContent;
  readonly formula: (at: At) => string;
}

export interface Regel {
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  /** Of which a difference can be told, and that machines compute alike to half a cent. */
  readonly isBedrag?: true;
}

const bedrag = (label: string): Regel => ({ label, unit: 'EUR', format: 'euro', isBedrag: true });
const jaartal = (label: string): Regel => ({ label, unit: 'jaar', format: 'jaar' });

export const regels: Readonly<Record<Uitkomstrij, Regel>> = {
  'afm.jaar': jaartal('Laatste jaar waarin de AFM getoetst wordt'),
  afm: bedrag('AFM in dat jaar'),
  bbr: bedrag('Laagste BBR van de getoetste jaren'),
  'bbr.jaar': jaartal('Jaar van het laagste BBR'),
  normen: { label: 'Normen vanaf de fusie', unit: '', format: 'alinea' },
  overgenomen: bedrag('Eenmalig: schuld die Vlaanderen overneemt'),
  eenmalig: bedrag('Eenmalig: effect op het resultaat, alle jaren samen'),
  jaarlijks: bedrag('Terugkerend: effect op het resultaat van het toetsjaar'),
  terugverdiend: jaartal('Terugverdiend: gecumuleerd niet meer negatief vanaf'),
  laagste: bedrag('Laagste gecumuleerde stand'),
};

/** A row over years of a sheet, in the year that stands in a cell. */
export function inYear(
  at: At,
  sheet: 'fusie' | 'transitie',
  row: string,
  year: string,
  { scenario }: PlanContext,
): string {
  const ends = yearEnds(scenario.input.jaren);
  return `INDEX(${at.block([row, row], ends, sheet)},1,MATCH(${year},${at.block(['jaar', 'jaar'], ends, sheet)},0))`;
}

export function nuVan(context: PlanContext): Readonly<Record<Uitkomstrij, Nu>> {
  const { scenario } = context;
  const { baten, overname, normen, input } = scenario;
  const nu = uitkomst(scenario);
  const toets = input.jaren.indexOf(nu.afmJaar);
  const last = jaarkolom(input.jaren.at(-1) ?? 0);
  const getal = (value: number, formula: (at: At) => string): Nu => ({
    value: shown(value),
    formula,
  });
  return {
    'afm.jaar': getal(nu.afmJaar, (at) => at.ref(nurij.afmJaar, 'nu')),
    afm: getal(nu.afm, (at) => at.ref(nurij.afm, 'nu')),
    bbr: getal(nu.bbr, (at) => at.ref(nurij.bbr, 'nu')),
    'bbr.jaar': getal(nu.bbrJaar, (at) => at.ref(nurij.bbrJaar, 'nu')),
    normen: {
      value: normText(normen),
      formula: (at) => at.fixed('fusie', `${fusiePrefix}norm.oordeel`, vast),
    },
    overgenomen: getal(overname.overgenomen, (at) => at.fixed('schuld', 'overgenomen', vast)),
    eenmalig: getal(baten.eenmaligGecumuleerd.at(-1) ?? Number.NaN, (at) =>
      at.fixed('transitie', 'baten/eenmalig.gecumuleerd', last),
    ),
    jaarlijks: getal(baten.terugkerend[toets] ?? Number.NaN, (at) =>
      inYear(at, 'transitie', 'baten/terugkerend', at.ref(nurij.afmJaar, 'nu'), context),
    ),
    terugverdiend: {
      value:
        typeof baten.terugverdiendIn === 'number'
          ? shown(baten.terugverdiendIn)
          : baten.terugverdiendIn,
      formula: (at) => at.fixed('transitie', 'baten/terugverdiend', vast),
    },
    laagste: getal(baten.laagste.bedrag, (at) => at.fixed('transitie', 'baten/laagste', vast)),
  };
}
