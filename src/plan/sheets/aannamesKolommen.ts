import type { ScenarioInput, ScenarioNaam } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { kolomstanden, naamcel, slotcel, slotwoorden, standenVan } from '../scenariokolommen';
import type { CellDraft, RowDraft, ValidationDraft } from '../sheetDraft';
import { keuze } from '../startColumns';
import { styleName } from '../styles';
import { vasteKolommen, vastgelegdeFout, vastgelegdeKolom } from '../vastgelegdScenario';
import { text } from '../yearSheet';

interface Kolom {
  readonly key: string;
  readonly width: number;
  readonly title: string;
  readonly hidden?: boolean;
}

const voor: readonly Kolom[] = [
  { key: 'omschrijving', width: 54, title: 'Aanname' },
  { key: 'eenheid', width: 11, title: 'Eenheid' },
  { key: 'voorstel', width: 15, title: 'Voorstel' },
];
const na: readonly Kolom[] = [
  { key: 'actief', width: 15, title: 'Actief' },
  { key: 'eigenaar', width: 16, title: 'Eigenaar' },
  { key: 'status', width: 12, title: 'Status' },
  { key: 'open', width: 11, title: 'Open' },
  { key: 'datum', width: 12, title: 'Besproken op' },
  { key: 'onderbouwing', width: 36, title: 'Onderbouwing' },
  { key: 'bron', width: 48, title: 'Bron' },
];

/** How many locked cells of an assumption were changed. */
export const gewijzigdKolom = 'gewijzigd';

type Scenarios = Pick<ScenarioInput, 'scenarios'>;

/**
 * One column per scenario, between the proposal and the value that counts. Behind all others stands
 * what the locked ones held, out of sight: whoever reads the sheet sees whether something changed.
 */
export function aannamesKolommen(input: ScenarioInput): readonly Kolom[] {
  const vast = vasteKolommen({ input });
  return [
    ...voor,
    ...input.scenarios.map(({ id, naam }) => ({ key: id, width: 15, title: naam })),
    ...na,
    ...(vast.length > 0 ? [{ key: gewijzigdKolom, width: 15, title: 'Gewijzigd sinds vast' }] : []),
    ...vast.map(({ id }) => ({
      key: vastgelegdeKolom(id),
      width: 15,
      title: 'Vastgelegd',
      hidden: true,
    })),
  ];
}

type Blok = readonly [from: string, to: string];

/** From the first scenario to the last. */
export function scenarioblok({ scenarios }: Scenarios): Blok {
  return [scenarios[0]?.id ?? 'voorzichtig', scenarios.at(-1)?.id ?? 'eigen'];
}

const row = (cel: string): string => cel.split('/')[1] ?? '';
const [kop, slot, stand] = [row(naamcel('eigen')), row(slotcel('eigen')), 'stand'];

/** The cells with the names of the scenarios. */
export function kopblok(input: Scenarios): readonly [rows: Blok, columns: Blok] {
  return [[kop, kop], scenarioblok(input)];
}

/** Which of the scenario columns counts, from 1 on; #N/A where the selector names none. */
export function actievePlaats(at: At, input: Scenarios): string {
  return `MATCH("${kolomstanden.actief}",${standblok(at, input)},0)`;
}

/** The cells that say what is wrong with a name, or which column counts. */
export function standblok(at: At, input: Scenarios): string {
  return at.block([stand, stand], scenarioblok(input), 'aannames');
}

/** What a column is called; its id where it has no name, as the engine has it. */
export function kolomnaam(at: At, id: ScenarioNaam): string {
  const naam = at.fixed('aannames', kop, id);
  return `IF(ISTEXT(${naam}),IF(${naam}="","${id}",${naam}),"${id}")`;
}

/** How many locked cells of this row hold something else than when they were locked. */
export function gewijzigdFormule(at: At, input: ScenarioInput): string {
  return vasteKolommen({ input })
    .map(({ id }) => {
      const [nu, toen] = [at.same(id), at.same(vastgelegdeKolom(id))];
      const anders = `IFERROR(IF(${nu}&""=${toen}&"",0,1),IF(${toen}="${vastgelegdeFout}",0,1))`;
      return `IFERROR(IF(${at.fixed('aannames', slot, id)}="${slotwoorden.vast}",${anders},0),0)`;
    })
    .join('+');
}

/**
 * What a scenario is called, for the user names them; below it whether it is locked, and that it
 * counts or what is wrong with its name.
 */
export function koprijen({ scenario: { input }, inputs }: PlanContext): RowDraft[] {
  const { scenarios } = input;
  const typed = (value: string): CellDraft => ({
    value,
    style: styleName('invoer', 'tekst'),
    input: true,
  });
  const standen = standenVan(inputs, scenarios);
  return [
    {
      key: kop,
      cells: {
        ...Object.fromEntries(
          aannamesKolommen(input).map(({ key, title }) => [
            key,
            text(title, 'Fusie kolomkop links'),
          ]),
        ),
        // What a user called it stays; a standard scenario is called after its id.
        ...Object.fromEntries(scenarios.map(({ id }) => [id, typed(id)])),
      },
    },
    {
      key: slot,
      cells: {
        omschrijving: text(
          'Scenario open of vast (wat er bij de bouw staat, wordt vastgelegd)',
          'Fusie omschrijving',
        ),
        ...Object.fromEntries(scenarios.map(({ id }) => [id, typed(slotwoorden.open)])),
      },
    },
    {
      key: stand,
      cells: {
        omschrijving: text(
          'Actief door de keuze op Start, of wat er met de naam is',
          'Fusie omschrijving',
        ),
        ...Object.fromEntries(
          scenarios.map(({ id }, index): [string, CellDraft] => [
            id,
            {
              value: standen[index] ?? '',
              formula: (at) => standFormule(at, input),
              style: styleName('controle', 'tekst'),
            },
          ]),
        ),
      },
    },
  ];
}

/** The first column that bears the chosen name counts; signs that MATCH takes for others may not. */
function standFormule(at: At, input: Scenarios): string {
  const { zonder, ongeldig, dubbel, actief } = kolomstanden;
  const naam = at.head(kop);
  const tot = `${at.fixed('aannames', kop, scenarioblok(input)[0])}:${naam}`;
  const zonderJokers = ['*', '?', '~'].reduce(
    (of, joker) => `SUBSTITUTE(${of},"${joker}","")`,
    naam,
  );
  const gekozen = `IFERROR(IF(${naam}=${at.fixed('start', 'scenario', keuze)},"${actief}",""),"")`;
  const uniek = `IF(MATCH(${naam},${tot},0)<COLUMNS(${tot}),"${dubbel}",${gekozen})`;
  const vindbaar = `IF(TRIM(${zonderJokers})<>${naam},"${ongeldig}",${uniek})`;
  return `IF(ISTEXT(${naam}),IF(${naam}="","${zonder}",${vindbaar}),"${zonder}")`;
}

export function slotkeuze(input: Scenarios): ValidationDraft {
  const [from, to] = scenarioblok(input);
  return {
    row: slot,
    from,
    to,
    rule: { kind: 'list', words: Object.values(slotwoorden) },
    title: 'Kies uit de lijst',
    message: `Kies ${Object.values(slotwoorden).join(' of ')}.`,
  };
}
