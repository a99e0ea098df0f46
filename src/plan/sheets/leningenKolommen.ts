import type { Leninggebrek, Leningoordeel, Leningrij } from '../../scenario';
import type { At } from '../at';
import { active } from '../schuldRows';
import { shown, type CellDraft } from '../sheetDraft';
import type { Format } from '../styles';
import { vast } from '../yearSheet';

/** What a column of Leningen computes of each row, and how. */
export interface Leningkolom {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly format: Format;
  readonly value: (rij: Leningrij) => CellDraft['value'];
  readonly formula: (at: At) => string;
}

/** Where the formulas of a row find what is not in it. */
export interface Leningplaats {
  readonly schuldjaar: number;
  /** The columns that the user fills in. */
  readonly inputs: readonly string[];
  /** A column over all rows of the list. */
  readonly block: (at: At, column: string) => string;
  /** A row of Schuld for each of the partners, one below the other. */
  readonly perGemeente: (at: At, name: string, column?: string) => string;
}

export const goed = 'in orde';

const gebreken: Readonly<Record<Exclude<Leninggebrek, 'einddatum'>, string>> = {
  gemeente: 'gemeente is geen van de gemeenten van deze fusie',
  bestuur: 'bestuur is niet "gemeente en OCMW" of "AGB"',
  saldo: 'saldo is geen bedrag vanaf 0',
  rente: 'rente is geen percentage (2,5 % is 0,025)',
  aflossing: 'aflossing is geen bedrag vanaf 0',
  doorgeeflening: 'doorgeeflening is niet ja of nee',
};
const einddatumVanaf = 'einddatum is geen dag vanaf 1 januari ';

export function oordeelTekst(oordeel: Leningoordeel, schuldjaar: number): string {
  if (oordeel === 'leeg') return '';
  if (oordeel === 'goed') return goed;
  return oordeel === 'einddatum' ? `${einddatumVanaf}${String(schuldjaar + 1)}` : gebreken[oordeel];
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
/** The words of a cell in lower case; a failing formula is a word that nobody knows. */
const woord = (at: At, column: string): string => `IFERROR(LOWER(${at.same(column)}&""),"?")`;
const schuldjaar = (at: At): string => at.fixed('schuld', 'schuldjaar', vast);

function oordeelFormula(at: At, inputs: readonly string[]): string {
  const cell = (column: string): string => at.same(column);
  const isOneOf = (column: string, words: readonly string[]): string =>
    `OR(${words.map((each) => `${woord(at, column)}=${quoted(each)}`).join(',')})`;
  const amount = (column: string): string =>
    `IF(ISNUMBER(${cell(column)}),${cell(column)}>=0,FALSE)`;
  const end = cell('einddatum');
  const conditions: Readonly<Record<Leninggebrek, string>> = {
    gemeente: `${cell('herkend')}>0`,
    bestuur: isOneOf('bestuur', ['', 'gemeente en ocmw', 'gemeente', 'ocmw', 'agb']),
    saldo: amount('saldo'),
    rente: `IF(ISNUMBER(${cell('rente')}),IF(${cell('rente')}>=0,${cell('rente')}<1,FALSE),FALSE)`,
    einddatum: `IF(ISNUMBER(${end}),IFERROR(IF(${end}>=1,YEAR(INT(${end}))>${schuldjaar(at)},FALSE),FALSE),FALSE)`,
    aflossing: `IF(ISNUMBER(${cell('aflossing')}),${cell('aflossing')}>=0,${woord(at, 'aflossing')}="")`,
    doorgeeflening: isOneOf('doorgeeflening', ['', 'ja', 'nee']),
  };
  const judged = Object.entries(conditions).reduceRight(
    (otherwise, [gebrek, condition]) =>
      `IF(${condition},${otherwise},${
        gebrek === 'einddatum'
          ? `${quoted(einddatumVanaf)}&(${schuldjaar(at)}+1)`
          : quoted(gebreken[gebrek as keyof typeof gebreken])
      })`,
    quoted(goed),
  );
  return `IF(IFERROR(${inputs.map(cell).join('&')},"?")="","",${judged})`;
}

/** What counts of the row: nothing of an empty one, and it is not known of a wrong one. */
function counted(at: At, value: string): string {
  return `IF(${at.same('oordeel')}=${quoted(goed)},${value},IF(${at.same('oordeel')}="",0,NA()))`;
}

const getal =
  (field: Exclude<keyof Leningrij, 'oordeel'>) =>
  (rij: Leningrij): CellDraft['value'] =>
    shown(rij[field]);

/** The outcome, and behind it the steps that lead there. */
export function uitkomstkolommen(plaats: Leningplaats): Leningkolom[] {
  const { inputs, block, perGemeente } = plaats;
  return [
    {
      key: 'oordeel',
      title: 'Oordeel over de rij',
      width: 46,
      format: 'tekst',
      value: ({ oordeel }) => oordeelTekst(oordeel, plaats.schuldjaar),
      formula: (at) => oordeelFormula(at, inputs),
    },
    {
      key: 'volgorde',
      title: 'Beurt',
      width: 9,
      format: 'jaar',
      value: getal('volgorde'),
      formula: (at) => {
        const [own, rang] = [at.same('nummer'), block(at, 'rang')];
        const before = `(${rang}<${at.same('rang')})+(${rang}=${at.same('rang')})*(${block(at, 'rij')}<${at.same('rij')})`;
        // Comparing forgets a row that is not known; adding it does not.
        const turn = `1+SUMPRODUCT((${block(at, 'nummer')}=${own})*(${before})+0*${rang})`;
        return `IF(${own}=0,0,IF(${active(at, 'overname.volgorde')}="pro rata",1,${turn}))`;
      },
    },
    {
      key: 'opDatum',
      title: 'Saldo 1 januari eerste jaar',
      width: 17,
      format: 'euro',
      value: getal('opDatum'),
      formula: (at) => {
        const first = at.fixed('schuld', 'lijst.eersteJaar', vast);
        const rest = `${at.same('schuld')}-${at.same('jaarlijks')}*(${first}-${schuldjaar(at)}-1)`;
        return `IF(${at.same('nummer')}=0,0,IF(${at.same('eindjaar')}<${first},0,MAX(0,${rest})))`;
      },
    },
    {
      key: 'overgenomen',
      title: 'Overgenomen',
      width: 16,
      format: 'euro',
      value: getal('overgenomen'),
      formula: (at) => {
        const saldo = at.same('opDatum');
        const ofOwn = (name: string): string =>
          `INDEX(${perGemeente(at, name)},${at.same('nummer')},1)`;
        const [share, all] = [ofOwn('overgenomen'), ofOwn('lijst/opDatum')];
        const inProportion = `IF(${all}=0,0,${saldo}*MIN(1,${share}/${all}))`;
        const inTurn = `MIN(${saldo},MAX(0,${share}-${at.same('voor')}))`;
        return `IF(${at.same('nummer')}=0,0,IF(${active(at, 'overname.volgorde')}="pro rata",${inProportion},${inTurn}))`;
      },
    },
    {
      key: 'deel',
      title: 'Deel van de lening',
      width: 11,
      format: 'procent',
      value: getal('deel'),
      formula: (at) =>
        `IF(${at.same('opDatum')}=0,0,${at.same('overgenomen')}/${at.same('opDatum')})`,
    },
  ];
}

/** What the outcome is computed from: the cells of the row, each as far as the row counts. */
export function tussenstappen({ block, perGemeente }: Leningplaats): Leningkolom[] {
  const kolom = (
    key: string,
    title: string,
    format: Format,
    value: Leningkolom['value'],
    formula: (at: At) => string,
  ): Leningkolom => ({ key, title, width: 15, format, value, formula });
  return [
    kolom('herkend', 'Herkende gemeente', 'jaar', getal('herkend'), (at) => {
      const naam = `${perGemeente(at, 'lijst/nummer', 'pad')}=${woord(at, 'gemeente')}`;
      const label = `${perGemeente(at, 'lijst/nummer', 'omschrijving')}=${woord(at, 'gemeente')}`;
      const found = `((${naam})+(${label})>0)`;
      const numbers = perGemeente(at, 'lijst/nummer');
      // A name that two of them have says nothing.
      return `IF(SUMPRODUCT(${found}*1)=1,SUMPRODUCT(${found}*${numbers}),0)`;
    }),
    kolom('nummer', 'Nummer gemeente', 'jaar', getal('nummer'), (at) =>
      counted(at, at.same('herkend')),
    ),
    kolom('agb', 'AGB (1 = ja)', 'jaar', getal('agb'), (at) =>
      counted(at, `IF(${woord(at, 'bestuur')}="agb",1,0)`),
    ),
    kolom('doorgeef', 'Doorgeef (1 = ja)', 'jaar', getal('doorgeef'), (at) =>
      counted(at, `IF(${woord(at, 'doorgeeflening')}="ja",1,0)`),
    ),
    kolom('schuld', 'Saldo dat telt', 'euro', getal('saldo'), (at) =>
      counted(at, at.same('saldo')),
    ),
    kolom('rentevoet', 'Rente die telt', 'rente', getal('rente'), (at) =>
      counted(at, at.same('rente')),
    ),
    kolom('einde', 'Einddatum die telt', 'datum', getal('einde'), (at) =>
      counted(at, at.same('einddatum')),
    ),
    kolom('eindjaar', 'Laatste jaar', 'jaar', getal('eindjaar'), (at) =>
      counted(at, `YEAR(INT(${at.same('einddatum')}))`),
    ),
    kolom('jaarlijks', 'Aflossing per jaar die telt', 'euro', getal('aflossing'), (at) => {
      const linear = `${at.same('schuld')}/(${at.same('eindjaar')}-${schuldjaar(at)})`;
      return counted(at, `IF(ISNUMBER(${at.same('aflossing')}),${at.same('aflossing')},${linear})`);
    }),
    kolom('rang', 'Rang (laagste eerst)', 'tarief', getal('rang'), (at) => {
      const order = active(at, 'overname.volgorde');
      const rank = `IF(${order}="hoogste rente",0-${at.same('rentevoet')},IF(${order}="kortste looptijd",${at.same('einde')},IF(${order}="pro rata",0*${at.same('einde')},NA())))`;
      return `IF(${at.same('nummer')}=0,0,${rank})`;
    }),
    kolom('voor', 'Saldo dat eerst gaat', 'euro', getal('voor'), (at) => {
      const [own, turn] = [at.same('nummer'), at.same('volgorde')];
      const before = `(${block(at, 'nummer')}=${own})*(${block(at, 'volgorde')}<${turn})`;
      return `IF(${own}=0,0,SUMPRODUCT(${before}*${block(at, 'opDatum')})+0*${turn})`;
    }),
  ];
}
