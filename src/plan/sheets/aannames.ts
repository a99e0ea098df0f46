import {
  aannamegroepen,
  aannameIds,
  fusiejaar,
  scenarios,
  serialOf,
  type AannameId,
  type Aannamewaarde,
} from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import { beschrijvingen, groepsnamen, isWord, type Beschrijving } from '../aannames';
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
      ...aannamegroepen.flatMap(({ groep, ids }): RowDraft[] => [
        heading(groep, groepsnamen[groep], columns),
        ...ids.map((id) =>
          aannameRow(id, descriptions[id], {
            voorstel: input.voorstel[id].midden,
            waarden: input.voorstel[id],
            actief: isWord(id) ? wordOrUnknown(actief.tekst(id)) : shown(actief.getal(id)),
          }),
        ),
      ]),
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
