import {
  aannameIds,
  fusiejaar,
  geenRegeling,
  harmonisatieKeuzes,
  scenarios,
  serialOf,
  tariefgrens,
  type AannameId,
  type Aannamewaarde,
} from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { PlanContext } from '../planContext';
import {
  shown,
  type CellDraft,
  type RowDraft,
  type SheetDraft,
  type ValidationDraft,
} from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { heading, text } from '../yearSheet';

const columns = [
  { key: 'omschrijving', width: 66, title: 'Aanname' },
  { key: 'eenheid', width: 12, title: 'Eenheid' },
  { key: 'voorstel', width: 18, title: 'Voorstel' },
  { key: 'voorzichtig', width: 18, title: 'Voorzichtig' },
  { key: 'midden', width: 18, title: 'Midden' },
  { key: 'gunstig', width: 18, title: 'Gunstig' },
  { key: 'eigen', width: 18, title: 'Eigen' },
  { key: 'actief', width: 18, title: 'Actief' },
  { key: 'eigenaar', width: 18, title: 'Eigenaar' },
  { key: 'status', width: 14, title: 'Status' },
  { key: 'bron', width: 90, title: 'Bron' },
] as const;

export const statussen = ['voorstel', 'besproken', 'vast'] as const;

interface Beschrijving {
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  readonly bron: string;
  readonly words?: readonly string[];
  readonly range?: readonly [number, number, 'whole' | 'decimal'];
  readonly message: string;
}

function beschrijvingen(regelingen: readonly string[]): Readonly<Record<AannameId, Beschrijving>> {
  const methode = (belasting: string): Beschrijving => ({
    label: `${belasting}: hoe het nieuwe tarief gekozen wordt`,
    unit: 'keuze',
    format: 'tekst',
    bron: 'Keuze van de gemeenteraad; één tarief voor het hele grondgebied (art. 369 DLB).',
    words: harmonisatieKeuzes,
    message: `Kies ${harmonisatieKeuzes.join(', ')}.`,
  });
  const tarief = (belasting: string, unit: string, most: number): Beschrijving => ({
    label: `${belasting}: eigen tarief (telt alleen bij de keuze "eigen")`,
    unit,
    format: 'tarief',
    bron: 'Keuze van de gemeenteraad.',
    range: [0, most, 'decimal'],
    message: `Typ het tarief in punten, van 0 tot ${String(most)}. Excel bewaart 7 % als 0,07.`,
  });
  const deel = (belasting: string, bron: string): Beschrijving => ({
    label: `${belasting}: deel van het effect dat al in het fusiejaar in de kas komt`,
    unit: 'aandeel',
    format: 'procent',
    bron,
    range: [0, 1, 'decimal'],
    message: 'Typ een aandeel van 0 % tot 100 %.',
  });
  return {
    'overname.regeling': {
      label: 'Schuldovername: regeling',
      unit: 'keuze',
      format: 'tekst',
      bron: 'Zie Parameters voor rechtsgrond, status en bron van elke regeling.',
      words: [...regelingen, geenRegeling],
      message: `Kies ${[...regelingen, geenRegeling].join(', ')}.`,
    },
    'overname.datum': {
      label: 'Schuldovername: datum van de overname',
      unit: 'datum',
      format: 'datum',
      bron: 'Gepubliceerde praktijk: einde van de maand na de bekendmaking van het fusiedecreet, dus meestal het jaar voor de fusie. Het effect telt vanaf de eerste 1 januari daarna.',
      range: [serialOf('2000-01-01'), serialOf('2099-12-31'), 'whole'],
      message: 'Typ een datum tussen 2000 en 2099.',
    },
    'overname.inwonersjaar': {
      label: 'Schuldovername: inwoners op 1 januari van',
      unit: 'jaar',
      format: 'jaar',
      bron: 'Keuze van de gebruiker; de datum die de regeling zelf noemt, staat op Schuld ernaast.',
      range: [1990, 2099, 'whole'],
      message: 'Typ een jaartal zoals 2022.',
    },
    'overname.sleutel': {
      label: 'Schuldovername: sleutel van de verdeling',
      unit: 'keuze',
      format: 'tekst',
      bron: 'Gepubliceerde verdeling van Hasselt en Kortessem: naar inwoners.',
      words: ['inwoners', 'schuld'],
      message: 'Kies inwoners of schuld.',
    },
    'overname.inbegrepen': {
      label: 'Schuldovername: bevatten de ingelezen cijfers de overname al?',
      unit: 'ja of nee',
      format: 'tekst',
      bron: 'Na te vragen bij wie het meerjarenplan opmaakte. Bij "ja" verandert Fusie niets.',
      words: ['ja', 'nee'],
      message: 'Kies ja of nee.',
    },
    'overname.rentedeel': {
      label: 'Schuldovername: deel van de financiële uitgaven dat rente op schulden is',
      unit: 'aandeel',
      format: 'procent',
      bron: 'Schatting zolang er geen leningenlijst is: alle financiële uitgaven (T2.E.I.B) gelden als rente.',
      range: [0, 1, 'decimal'],
      message: 'Typ een aandeel van 0 % tot 100 %.',
    },
    'apb.methode': methode('APB'),
    'apb.tarief': tarief('APB', '%', tariefgrens('BEL.APB') ?? 0),
    'apb.deelEersteJaar': deel(
      'APB',
      'Voorstel op kasbasis: de inkohiering van de personenbelasting loopt over twee jaar. Vervang door uw eigen kasritme.',
    ),
    'oov.methode': methode('Opcentiemen'),
    'oov.tarief': tarief('Opcentiemen', 'opcentiemen', tariefgrens('BEL.OOV') ?? 0),
    'oov.deelEersteJaar': deel(
      'Opcentiemen',
      'Voorstel: alles in het aanslagjaar zelf. Vervang door uw eigen kasritme.',
    ),
  };
}

/** Whether an assumption is a word or a number decides what its active cell accepts. */
function isWord(id: AannameId): boolean {
  return (
    id === 'overname.regeling' ||
    id === 'overname.sleutel' ||
    id === 'overname.inbegrepen' ||
    id === 'apb.methode' ||
    id === 'oov.methode'
  );
}

/** One row per assumption, with its value in each scenario; the active one is what counts. */
export function aannamesSheet({ scenario }: PlanContext): SheetDraft {
  const { input, actief } = scenario;
  const descriptions = beschrijvingen(input.regelingen.map(({ id }) => id));
  const n = fusiejaar(input);
  return {
    id: 'aannames',
    columns: columns.map(({ key, width }) => ({ key, width })),
    frozen: ['kop', 'omschrijving'],
    rows: [
      { key: 'titel', cells: { omschrijving: text('Aannames', 'Fusie titel') } },
      {
        key: 'uitleg',
        cells: {
          omschrijving: text(
            'Elke aanname heeft een waarde per scenario. Op Start kiest u welk scenario telt. Het voorstel is van de invoegtoepassing; wat u in een omkaderde cel typt, blijft bij een volgende bouw staan.',
            'Fusie toelichting',
          ),
        },
      },
      {
        key: 'kop',
        cells: Object.fromEntries(
          columns.map(({ key, title }) => [key, text(title, 'Fusie kolomkop links')]),
        ),
      },
      heading('fusie', 'De fusie (kiest u in het paneel)', columns),
      fixedRow('fusiedatum', 'Fusiedatum', 'datum', serialOf(input.fusiedatum), 'datum'),
      {
        key: 'fusiejaar',
        cells: {
          omschrijving: text('Fusiejaar N', 'Fusie omschrijving'),
          eenheid: text('jaar', 'Fusie eenheid'),
          actief: {
            value: n,
            formula: (at) => `YEAR(${at.ref('fusiedatum')})`,
            style: styleName('berekening', 'jaar'),
          },
        },
      },
      heading('overname', 'Schuldovername en belastingen', columns),
      ...aannameIds.map((id) =>
        aannameRow(id, descriptions[id], {
          voorstel: input.voorstel[id].midden,
          waarden: input.voorstel[id],
          actief: isWord(id) ? wordOrUnknown(actief.tekst(id)) : shown(actief.getal(id)),
        }),
      ),
    ],
    validations: aannameIds.flatMap((id) => validationsOf(id, descriptions[id])),
  };
}

function wordOrUnknown(word: string): CellContent {
  return word === '' ? { error: '#N/A' } : word;
}

function fixedRow(
  key: string,
  label: string,
  unit: string,
  value: CellContent,
  format: Format,
): RowDraft {
  return {
    key,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      actief: { value, style: styleName('koppeling', format) },
    },
  };
}

function aannameRow(
  id: AannameId,
  { label, unit, format, bron }: Beschrijving,
  {
    voorstel,
    waarden,
    actief,
  }: {
    readonly voorstel: Aannamewaarde;
    readonly waarden: Readonly<Record<string, Aannamewaarde>>;
    readonly actief: CellContent;
  },
): RowDraft {
  const typed = (value: CellContent): CellDraft => ({
    value,
    style: styleName('invoer', format),
    input: true,
  });
  return {
    key: id,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      voorstel: { value: voorstel, style: styleName('koppeling', format) },
      ...Object.fromEntries(scenarios.map((naam) => [naam, typed(waarden[naam] ?? null)])),
      actief: {
        value: actief,
        formula: (at) => {
          const chosen = `INDEX(${at.same('voorzichtig')}:${at.same('eigen')},1,MATCH(${at.fixed('start', 'scenario', 'keuze')},${at.block(['kop', 'kop'], ['voorzichtig', 'eigen'])},0))`;
          return isWord(id)
            ? `IFERROR(IF(${chosen}&""="",NA(),LOWER(${chosen}&"")),NA())`
            : `IF(ISNUMBER(${chosen}),${chosen},NA())`;
        },
        style: styleName('totaal', format),
      },
      bron: text(bron, 'Fusie toelichting'),
      eigenaar: { value: null, style: styleName('invoer', 'tekst'), input: true },
      status: { value: statussen[0], style: styleName('invoer', 'tekst'), input: true },
    },
  };
}

function validationsOf(id: AannameId, { words, range, message }: Beschrijving): ValidationDraft[] {
  const values: ValidationDraft = {
    row: id,
    from: 'voorzichtig',
    to: 'eigen',
    rule: words
      ? { kind: 'list', words }
      : { kind: range?.[2] ?? 'decimal', minimum: range?.[0] ?? 0, maximum: range?.[1] ?? 0 },
    title: words ? 'Kies uit de lijst' : 'Deze waarde past hier niet',
    message,
  };
  return [
    values,
    {
      row: id,
      from: 'status',
      to: 'status',
      rule: { kind: 'list', words: statussen },
      title: 'Kies uit de lijst',
      message: `Kies ${statussen.join(', ')}.`,
    },
  ];
}
