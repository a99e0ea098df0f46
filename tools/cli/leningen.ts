import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  geenAntwoorden,
  leesLeninglijsten,
  leningenUit,
  type Leningcontext,
  type Leningvraag,
} from '../../src/figures/leningen';
import { leningLabels } from '../../src/i18n/leningLabels';
import type { IngelezenLijst } from '../../src/plan';
import { formatDecimal } from '../../src/spreadsheet/dutchNumber';
import { readFile, type ReadProblem } from '../../src/spreadsheet/read';
import { errorCode } from './errorCode';
import { refuse } from './refusal';

const { probleem: sentences, kolomnamen, vragen } = leningLabels('nl-BE');

/**
 * The loans in a file, as the pane reads them. Nobody can be asked here: what leaves a question
 * open is refused, with how to write it.
 * @throws Refusal with file and line
 */
export async function readLoans(path: string, context: Leningcontext): Promise<IngelezenLijst> {
  const name = basename(path);
  const answer = await readFile({ name, bytes: bytesOf(path) }, sha256);
  if (!answer.ok) {
    refuse(
      `"${path}" van --leningen kan niet worden gelezen: ${redenen[answer.problem.code]}. Bewaar de lijst met haar koppen als .xlsx of .csv.`,
    );
  }
  const lezing = leesLeninglijsten(answer.tables);
  if (!lezing.ok) refuse(`${name}: ${sentences.lijst(lezing.problem)}`);
  const [tabel, other] = lezing.tabellen;
  if (!tabel) throw new Error('A reading without a table.');
  if (other) {
    const sheets = lezing.tabellen.map((each) => vragen.tabelNaam(each.tabel, each.line));
    refuse(
      `${name}: er staat meer dan één leningenlijst in (${sheets.join(', ')}). Bewaar ze in één blad, met een kolom gemeente.`,
    );
  }
  const at = (line: number): string => `${name}, ${sentences.plaats(tabel.tabel, line)}`;
  const { rijen, open, probleem, totalen, leningen } = leningenUit(tabel, geenAntwoorden, context);
  if (probleem) refuse(`${name}: ${sentences.lijst(probleem)}`);
  const [wrong] = rijen.filter(({ problemen }) => problemen.length > 0);
  if (wrong) {
    refuse(`${at(wrong.lijn.line)}: ${sentences.rij(wrong.problemen)}`);
  }
  const [question] = open;
  if (question) refuse(`${at(question.line)}: ${hoeTeSchrijven(question)}`);
  const total = totalen.find(({ verschil }) => verschil !== 0);
  if (total) {
    refuse(
      `${at(total.line)}: "${total.text}" is niet de som van de rijen erboven (${formatDecimal(total.som)}). Kijk na of er een lening ontbreekt, of haal de rij met het totaal weg.`,
    );
  }
  return { leningen, wijze: 'toevoegen' };
}

/** What the pane says of a file tells of buttons that are not here. */
const redenen: Readonly<Record<ReadProblem['code'], string>> = {
  'file-too-large': 'het is te groot',
  'file-unpacks-too-large': 'het is te groot',
  'file-too-many-cells': 'het telt te veel cellen',
  'file-old-excel': 'het is een oud of binair Excel-bestand',
  'file-opendocument': 'het is een OpenDocument-bestand',
  'file-password': 'het is met een wachtwoord beveiligd',
  'file-other-kind': 'het is geen Excel-bestand (.xlsx) en geen tekst',
  'file-damaged': 'het is beschadigd of niet volledig',
  'file-empty': 'het is leeg',
  'file-timeout': 'het lezen duurt te lang',
  'file-cancelled': 'het lezen is gestopt',
  'file-not-read': 'de lezer liep vast',
};

function hoeTeSchrijven(vraag: Leningvraag): string {
  switch (vraag.code) {
    case 'lening-vraag-kolom':
      return `meer dan één kolom kan ${kolomnamen[vraag.kolom]} zijn: ${vraag.keuzes.map(({ kop }) => `"${kop}"`).join(', ')}. Laat er één over.`;
    case 'lening-vraag-gemeente':
      return 'van welke gemeente deze lening is, staat er niet. Voeg een kolom gemeente toe en vul ze in elke rij in.';
    case 'lening-vraag-getallen': {
      const [first = ''] = vraag.voorbeelden;
      return `"${first}" is dubbelzinnig: ${formatDecimal(vraag.asThousands)}, of ${formatDecimal(vraag.asDecimals)} met drie decimalen? Schrijf ${String(vraag.asThousands)} of ${vraag.asDecimals.toFixed(2)}.`;
    }
    case 'lening-vraag-rente': {
      const [first = ''] = vraag.voorbeelden;
      return `rente "${first}" is dubbelzinnig: alle rentes zijn kleiner dan 1 en staan zonder procentteken. Schrijf ${percent(vraag.waarde)} of ${percent(vraag.waarde * 100)}.`;
    }
    case 'lening-vraag-eenheid':
      return 'volgens de tekst staan de bedragen in duizend euro. Schrijf ze in euro, en haal die tekst weg.';
    case 'lening-vraag-tekens':
      return `alle bedragen onder ${vraag.kolommen.map((kolom) => kolomnamen[kolom]).join(' en ')} zijn negatief. Schrijf schulden en aflossingen positief.`;
  }
}

function percent(value: number): string {
  return `${formatDecimal(Number(value.toPrecision(12)))} %`;
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return refuse(
      `"${path}" van --leningen kan niet worden gelezen (${errorCode(error)}). Geef een bestand (.xlsx, .csv of tekst) dat bestaat en dat u mag openen.`,
    );
  }
}

function sha256(bytes: ArrayBuffer): Promise<string> {
  return Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'));
}
