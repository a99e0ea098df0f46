import {
  eliminatiesoorten,
  invoerlijnen,
  kostenposten,
  regelwoorden,
  type Celwaarde,
  type LeningInvoer,
  type Scenario,
} from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { invoerRow, vasteInvoer } from '../sheets/invoerGevraagd';
import { agbRow } from '../sheets/invoerRegels';
import { leningblok } from '../sheets/leningen';
import { postRow, yearEnds } from '../sheets/transitiePosten';
import type { Format } from '../styles';
import { jaarkolom, vast } from '../yearSheet';
import { aantal, isGetal, isWoord, somOver, somVan, type Merk, type Merkbron } from './merk';
import { opnamesoorten as alle } from './opname';

/** What was typed on Invoer, partner by partner. */
function invoerwaarden({ scenario: { input }, inputs }: Merkbron): CellContent[] {
  const cell = (row: string, column: string): CellContent =>
    inputs.get(`invoer/${row}/${column}`)?.value ?? null;
  return input.partners.flatMap((partner) => [
    ...invoerlijnen.flatMap((lijn) =>
      input.jaren.map((jaar) => cell(invoerRow(partner, lijn), jaarkolom(jaar))),
    ),
    cell(agbRow(partner), vast),
    ...vasteInvoer.map((lijn) => cell(invoerRow(partner, lijn), vast)),
  ]);
}

function invoerblokken(at: At, { scenario: { input } }: PlanContext): string[] {
  const [, last] = yearEnds(input.jaren);
  return input.partners.map((partner) =>
    at.block(
      [
        invoerRow(partner, invoerlijnen[0]),
        invoerRow(partner, vasteInvoer.at(-1) ?? invoerlijnen[0]),
      ],
      [vast, last],
      'invoer',
    ),
  );
}

const telWoord = (at: At, bron: PlanContext, word: string): string =>
  invoerblokken(at, bron)
    .map((blok) => `COUNTIF(${blok},"${word}")`)
    .join('+');

function leningmerk(kolom: keyof LeningInvoer, label: string, format: Format): Merk {
  return {
    key: `leningen.${kolom}`,
    label,
    format,
    soorten: alle,
    waarde: ({ scenario }) => somOver(scenario.input.invoer.leningen.map((each) => each[kolom])),
    formula: (at, bron) => somVan(leningblok(bron)(at, kolom)),
  };
}

function leningwoord(kolom: keyof LeningInvoer, word: string, label: string): Merk {
  return {
    key: `leningen.${kolom}`,
    label,
    format: 'jaar',
    soorten: alle,
    waarde: ({ scenario }) =>
      aantal(
        scenario.input.invoer.leningen.map((each) => each[kolom]),
        isWoord(word),
      ),
    formula: (at, bron) => `COUNTIF(${leningblok(bron)(at, kolom)},"${word}")`,
  };
}

const postblok = (at: At, column: string): string =>
  at.block(
    [postRow(kostenposten[0].id), postRow(kostenposten.at(-1)?.id ?? '')],
    [column, column],
    'transitie',
  );

/** A share that moves to another year changes this sum too. */
function faseringssom({ input }: Scenario): number {
  return somOver(
    kostenposten.flatMap(({ id }) =>
      input.jaren.map((jaar) => {
        const deel: Celwaarde = input.invoer.post(id).fasering(jaar);
        return typeof deel === 'number' ? deel * jaar : null;
      }),
    ),
  );
}

function postwoord(
  key: string,
  label: string,
  column: string,
  word: string,
  of: (scenario: Scenario) => readonly Celwaarde[],
): Merk {
  return {
    key,
    label,
    format: 'jaar',
    soorten: alle,
    waarde: ({ scenario }) => aantal(of(scenario), isWoord(word)),
    formula: (at) => `COUNTIF(${postblok(at, column)},"${word}")`,
  };
}

const posten = ({ input }: Scenario) => kostenposten.map(({ id }) => input.invoer.post(id));

/** Of what somebody typed on Invoer, Leningen and Transitie. */
export const getypteMerken: readonly Merk[] = [
  {
    key: 'invoer.som',
    label: 'Invoer: som van de getallen',
    format: 'getal',
    soorten: alle,
    waarde: (bron) => somOver(invoerwaarden(bron)),
    formula: (at, bron) => invoerblokken(at, bron).map(somVan).join('+'),
  },
  {
    key: 'invoer.aantal',
    label: 'Invoer: aantal getallen',
    format: 'euro',
    soorten: alle,
    waarde: (bron) => aantal(invoerwaarden(bron), isGetal),
    formula: (at, bron) => `COUNT(${invoerblokken(at, bron).join(',')})`,
  },
  ...(['ja', 'nee'] as const).map((word): Merk => ({
    key: `invoer.${word}`,
    label: `Invoer: aantal keer "${word}"`,
    format: 'jaar',
    soorten: alle,
    waarde: (bron) => aantal(invoerwaarden(bron), isWoord(word)),
    formula: (at, bron) => telWoord(at, bron, word),
  })),
  {
    key: 'invoer.stromen',
    label: 'Invoer: interne stromen samen',
    format: 'euro',
    soorten: alle,
    waarde: ({ scenario }) => somOver(Object.values(scenario.eliminaties.perJaar).flat()),
    formula: (at, { scenario }) =>
      somVan(
        at.block(
          [`eliminatie/${eliminatiesoorten[0]}`, `eliminatie/${eliminatiesoorten[2]}`],
          yearEnds(scenario.input.jaren),
          'invoer',
        ),
      ),
  },
  leningmerk('saldo', 'Leningen: som van de saldi', 'euro'),
  leningmerk('rente', 'Leningen: som van de rentevoeten', 'rente'),
  leningmerk('einddatum', 'Leningen: som van de einddatums, als getal', 'euro'),
  leningmerk('aflossing', 'Leningen: som van de aflossingen', 'euro'),
  leningwoord('bestuur', 'AGB', 'Leningen: aantal van AGB’s'),
  leningwoord('doorgeeflening', 'ja', 'Leningen: aantal doorgeefleningen'),
  {
    key: 'transitie.fasering',
    label: 'Transitie: som van elk aandeel maal zijn jaar',
    format: 'getal',
    soorten: alle,
    waarde: ({ scenario }) => faseringssom(scenario),
    formula: (at, { scenario }) =>
      scenario.input.jaren
        .map((jaar) => {
          const column = jaarkolom(jaar);
          return `${at.fixed('transitie', 'jaar', column)}*(${somVan(postblok(at, column))})`;
        })
        .join('+'),
  },
  postwoord(
    'transitie.investering',
    'Transitie: aantal posten op II.b',
    'pad',
    regelwoorden.investering,
    (scenario) => posten(scenario).map(({ regel }) => regel),
  ),
  postwoord(
    'transitie.inplan',
    'Transitie: aantal posten die al in een meerjarenplan zitten',
    vast,
    'ja',
    (scenario) => posten(scenario).map(({ inMeerjarenplan }) => inMeerjarenplan),
  ),
];
