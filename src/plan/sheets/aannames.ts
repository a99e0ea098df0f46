import {
  aannamegroepen,
  aannameIds,
  fusiejaar,
  serialOf,
  type AannameId,
  type Aannamewaarde,
  type ScenarioNaam,
} from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import { beschrijvingen, groepsnamen, isWord, type Beschrijving } from '../aannames';
import { definedName } from '../definedName';
import type { PlanContext } from '../planContext';
import {
  type CellDraft,
  type NameDraft,
  type RowDraft,
  type SheetDraft,
  type ValidationDraft,
} from '../sheetDraft';
import { styleName, type Format } from '../styles';
import { heading, text } from '../yearSheet';
import { voorstelVoor } from '../plannedScenario';
import {
  gewijzigdeCellen,
  vasteKolommen,
  vastgelegdeKolom,
  vastgelegdeWaarde,
} from '../vastgelegdScenario';
import {
  aannamesKolommen,
  actievePlaats,
  gewijzigdFormule,
  gewijzigdKolom,
  koprijen,
  scenarioblok,
  slotkeuze,
} from './aannamesKolommen';
import { activeContent, isOpen, openFormula, openPunt, statusOf, statussen } from '../openPunten';

export { statussen };

/** One row per assumption, with its value in each scenario; the active one is what counts. */
export function aannamesSheet(context: PlanContext): SheetDraft {
  const { input, actief } = context.scenario;
  const columns = aannamesKolommen(input);
  const blok = scenarioblok(input);
  const descriptions = beschrijvingen(input.regelingen.map(({ id }) => id));
  const n = fusiejaar(input);
  const rows = aannameIds.map((id): AannameRow => {
    const active = activeContent(actief, id);
    return {
      id,
      voorstel: input.voorstel[id].midden,
      waarden: new Map(
        input.scenarios.map((kolom) => [kolom.id, voorstelVoor(input, id, kolom.id)]),
      ),
      actief: active,
      isOpen: isOpen(id, active, statusOf(context.inputs, id)),
    };
  });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const [first, last] = [aannameIds[0] ?? 'kop', aannameIds.at(-1) ?? 'kop'];
  return {
    id: 'aannames',
    columns: columns.map(({ key, width, hidden }) => ({ key, width, ...(hidden && { hidden }) })),
    frozen: ['kop', 'omschrijving'],
    rows: [
      { key: 'titel', cells: { omschrijving: text('Aannames', 'Fusie titel') } },
      ...explanations.map((explanation, index): RowDraft => ({
        key: index === 0 ? 'uitleg' : `uitleg/${String(index + 1)}`,
        cells: { omschrijving: text(explanation, 'Fusie toelichting') },
      })),
      {
        key: 'openpunten',
        cells: {
          omschrijving: text('Open punten in dit register', 'Fusie omschrijving totaal'),
          eenheid: text('aantal', 'Fusie eenheid'),
          voorstel: {
            value: rows.filter((row) => row.isOpen).length,
            formula: (at) => `COUNTIF(${at.block([first, last], ['open', 'open'])},"${openPunt}")`,
            style: styleName('controle', 'euro'),
          },
        },
      },
      ...koprijen(context),
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
        ...ids.flatMap((id) => {
          const row = rowOf.get(id);
          return row ? [aannameRow(row, descriptions[id], context)] : [];
        }),
      ]),
    ],
    validations: [
      slotkeuze(input),
      ...aannameIds.flatMap((id) => validationsOf(id, descriptions[id], blok)),
    ],
    names: [
      ...['fusiedatum', 'fusiejaar', ...aannameIds].map((id) =>
        nameOver('Aanname', id, ['actief', 'actief']),
      ),
      ...aannameIds.map((id) => nameOver('Invoer', id, blok)),
    ],
    filter: { rows: ['kop', last], columns: ['omschrijving', 'bron'] },
  };
}

const explanations = [
  'Elke aanname heeft een waarde per scenario. Op Start kiest u welk scenario telt; de kolom Actief volgt die keuze. Het voorstel is van de invoegtoepassing; wat u in een omkaderde cel typt, blijft bij een volgende bouw staan.',
  'De naam boven een kolom kiest u zelf; een scenario kopieert, vergrendelt of verwijdert u in het paneel. Een vast scenario krijgt geen nieuwe voorstellen, en Controles zegt wanneer het toch gewijzigd is.',
  'Noteer per aanname wie ze opvolgt, wanneer ze besproken werd en waarop ze steunt. Een aanname is een open punt zolang haar status niet "vast" is of de actieve waarde ontbreekt. Filter op de kolom Open om alleen die te zien.',
] as const;

function nameOver(prefix: string, id: string, over: readonly [string, string]): NameDraft {
  return { name: definedName(prefix, id), rows: [id, id], columns: over };
}

interface AannameRow {
  readonly id: AannameId;
  readonly voorstel: Aannamewaarde;
  readonly waarden: ReadonlyMap<ScenarioNaam, Aannamewaarde>;
  readonly actief: CellContent;
  readonly isOpen: boolean;
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
  { id, voorstel, waarden, actief, isOpen: open }: AannameRow,
  { label, unit, format, bron }: Beschrijving,
  context: PlanContext,
): RowDraft {
  const { input } = context.scenario;
  const [eerste, laatste] = scenarioblok(input);
  const typed = (value: CellContent, as: Format = format): CellDraft => ({
    value,
    style: styleName('invoer', as),
    input: true,
  });
  return {
    key: id,
    cells: {
      omschrijving: text(label, 'Fusie omschrijving'),
      eenheid: text(unit, 'Fusie eenheid'),
      voorstel: { value: voorstel, style: styleName('koppeling', format) },
      ...Object.fromEntries([...waarden].map(([naam, waarde]) => [naam, typed(waarde)])),
      actief: {
        value: actief,
        formula: (at) => {
          const chosen = `INDEX(${at.same(eerste)}:${at.same(laatste)},1,${actievePlaats(at, input)})`;
          return isWord(id)
            ? `IFERROR(IF(${chosen}&""="",NA(),LOWER(${chosen}&"")),NA())`
            : `IF(ISNUMBER(${chosen}),${chosen},NA())`;
        },
        style: styleName('totaal', format),
      },
      eigenaar: typed(null, 'tekst'),
      status: typed(statussen[0], 'tekst'),
      open: {
        value: open ? openPunt : '',
        formula: (at) => openFormula(id, at),
        style: styleName('controle', 'tekst'),
      },
      datum: typed(null, 'datum'),
      onderbouwing: typed(null, 'alinea'),
      bron: text(bron, 'Fusie toelichting alinea'),
      ...vastgelegdeCellen(id, format, context),
    },
  };
}

/** What the locked columns held, and how many of them no longer do. */
function vastgelegdeCellen(id: AannameId, format: Format, context: PlanContext): RowDraft['cells'] {
  const { input } = context.scenario;
  const vast = vasteKolommen({ input });
  if (vast.length === 0) return {};
  return {
    [gewijzigdKolom]: {
      value: gewijzigdeCellen(context, id),
      formula: (at) => gewijzigdFormule(at, input),
      style: styleName('controle', 'euro'),
    },
    ...Object.fromEntries(
      vast.map((kolom): [string, CellDraft] => [
        vastgelegdeKolom(kolom.id),
        { value: vastgelegdeWaarde(context, kolom.id, id), style: styleName('koppeling', format) },
      ]),
    ),
  };
}

function validationsOf(
  id: AannameId,
  { words, range, message }: Beschrijving,
  [from, to]: readonly [string, string],
): ValidationDraft[] {
  const values: ValidationDraft = {
    row: id,
    from,
    to,
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
    {
      row: id,
      from: 'datum',
      to: 'datum',
      rule: { kind: 'whole', minimum: serialOf('2000-01-01'), maximum: serialOf('2099-12-31') },
      title: 'Een datum',
      message: 'Typ de datum waarop de aanname het laatst besproken werd, tussen 2000 en 2099.',
    },
  ];
}
