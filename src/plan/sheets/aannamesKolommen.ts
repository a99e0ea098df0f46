import type { ScenarioInput } from '../../scenario';
import { naamcel, slotcel, slotwoorden } from '../scenariokolommen';
import type { CellDraft, RowDraft, ValidationDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { text } from '../yearSheet';

interface Kolom {
  readonly key: string;
  readonly width: number;
  readonly title: string;
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

type Scenarios = Pick<ScenarioInput, 'scenarios'>;

/** One column per scenario, between the proposal and the value that counts. */
export function aannamesKolommen({ scenarios }: Scenarios): readonly Kolom[] {
  return [
    ...voor,
    ...scenarios.map(({ id, naam }) => ({ key: id, width: 15, title: naam })),
    ...na,
  ];
}

/** From the first scenario to the last. */
export function scenarioblok({ scenarios }: Scenarios): readonly [string, string] {
  return [scenarios[0]?.id ?? 'voorzichtig', scenarios.at(-1)?.id ?? 'eigen'];
}

const row = (cel: string): string => cel.split('/')[1] ?? '';

/** Whether a scenario is locked, and what each column is called: the user names the scenarios. */
export function koprijen(input: Scenarios): RowDraft[] {
  const { scenarios } = input;
  const typed = (value: string): CellDraft => ({
    value,
    style: styleName('invoer', 'tekst'),
    input: true,
  });
  return [
    {
      key: row(slotcel('eigen')),
      cells: {
        omschrijving: text('Scenario open of vast (vastgelegd)', 'Fusie omschrijving'),
        ...Object.fromEntries(scenarios.map(({ id }) => [id, typed(slotwoorden.open)])),
      },
    },
    {
      key: row(naamcel('eigen')),
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
  ];
}

export function slotkeuze(input: Scenarios): ValidationDraft {
  const [from, to] = scenarioblok(input);
  return {
    row: row(slotcel('eigen')),
    from,
    to,
    rule: { kind: 'list', words: Object.values(slotwoorden) },
    title: 'Kies uit de lijst',
    message: `Kies ${Object.values(slotwoorden).join(' of ')}.`,
  };
}
