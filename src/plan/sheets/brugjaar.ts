import { fusiejaar } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { RowDraft, ValidationDraft } from '../sheetDraft';
import { blank, heading, jaarkolom, vast, yearColumns, yearRow } from '../yearSheet';
import { fusiePrefix } from './fusie';

/** The one year that the bridges and Start show. */
export const brugjaarRow = 'brug/jaar';
const proposalRow = 'brug/voorstel';
export const choiceRow = 'brug/keuze';

const afm = `${fusiePrefix}AFM.III`;
const known = (amount: number | undefined): boolean =>
  amount !== undefined && !Number.isNaN(amount);

/** Tested years of which the margin is known, and all years of which it is. */
function candidates({ scenario }: PlanContext) {
  const { fusie, toets, input } = scenario;
  const isKnown = input.jaren.map((_, index) => known(fusie.resultaat['AFM.III'][index]));
  return {
    bekend: input.jaren.filter((_, index) => isKnown[index]),
    getoetst: input.jaren.filter((_, index) => isKnown[index] && toets[index]?.afm === true),
  };
}

/** The last tested year with figures, else the last year with figures, else the last year. */
function proposal(context: PlanContext): number {
  const { bekend, getoetst } = candidates(context);
  return getoetst.at(-1) ?? bekend.at(-1) ?? context.scenario.input.jaren.at(-1) ?? Number.NaN;
}

/** NaN where somebody typed what is no year of the columns. */
export function brugjaar(context: PlanContext): number {
  const typed = context.inputs.get(`vergelijk/${choiceRow}/${vast}`)?.value ?? null;
  if (typed === null || typed === '') return proposal(context);
  const { jaren } = context.scenario.input;
  return typeof typed === 'number' && jaren.includes(typed) ? typed : Number.NaN;
}

/** Which year, why that one, and the cell in which another one is chosen. */
export function yearChoiceRows(context: PlanContext): RowDraft[] {
  const { scenario } = context;
  const { jaren } = scenario.input;
  const { bekend, getoetst } = candidates(context);
  const ends: readonly [string, string] = [jaarkolom(jaren[0] ?? 0), jaarkolom(jaren.at(-1) ?? 0)];
  const jaar = brugjaar(context);
  const stand = standIn(context, jaar);
  return [
    blank('brug'),
    heading('brug', 'Het jaar dat de bruggen en Start tonen', yearColumns(jaren)),
    yearRow(jaren, {
      key: choiceRow,
      label: 'Kies hier een ander jaar (leeg: het voorstel hieronder)',
      unit: 'jaar',
      role: 'invoer',
      format: 'jaar',
      vast: { value: null },
    }),
    yearRow(jaren, {
      key: brugjaarRow,
      label: 'Getoond jaar',
      unit: 'jaar',
      role: 'totaal',
      format: 'jaar',
      pad: {
        value: stand,
        formula: (at) =>
          `INDEX(${at.block(['stand', 'stand'], ends, 'fusie')},1,MATCH(${at.same(vast)},${at.block(['jaar', 'jaar'], ends)},0))`,
      },
      vast: {
        value: jaar,
        formula: (at) => {
          const typed = at.ref(choiceRow, vast);
          const years = at.block(['jaar', 'jaar'], ends);
          return `IFERROR(IF(ISNUMBER(${typed}),IF(COUNTIF(${years},${typed})>0,${typed},NA()),IF(${typed}="",${at.ref(proposalRow, vast)},NA())),NA())`;
        },
      },
    }),
    yearRow(jaren, {
      key: proposalRow,
      label: 'Voorstel: het laatste toetsjaar met cijfers, anders het laatste jaar met cijfers',
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      vast: {
        value: proposal(context),
        formula: (at) => {
          const row = (key: string): string => at.block([key, key], ends);
          const tested = row('brug/getoetst');
          const any = row('brug/bekend');
          return `IF(COUNT(${tested})>0,MAX(${tested}),IF(COUNT(${any})>0,MAX(${any}),${at.fixed('vergelijk', 'jaar', ends[1])}))`;
        },
      },
    }),
    yearRow(jaren, {
      key: 'brug/getoetst',
      label: 'Toetsjaren AFM met cijfers',
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      perJaar: (index) => ({
        value: listed(getoetst, jaren[index]),
        formula: (at) =>
          `IF(${at.on('fusie', `${fusiePrefix}norm.afm`)}=1,${at.ref('brug/bekend')},"")`,
      }),
    }),
    yearRow(jaren, {
      key: 'brug/bekend',
      label: 'Jaren waarvan de AFM van de fusie bekend is',
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      perJaar: (index) => ({
        value: listed(bekend, jaren[index]),
        formula: (at) => `IF(ISNUMBER(${at.on('fusie', afm)}),${at.head('jaar')},"")`,
      }),
    }),
  ];
}

function listed(years: readonly number[], year: number | undefined): number | '' {
  return year !== undefined && years.includes(year) ? year : '';
}

/** Before the merger the columns are the plain sum, as Fusie says above them. */
export const proForma = 'pro forma';

export function standIn({ scenario }: PlanContext, jaar: number): string | number {
  if (Number.isNaN(jaar)) return Number.NaN;
  return jaar < fusiejaar(scenario.input) ? proForma : 'fusie';
}

export function yearChoiceValidation({ scenario }: PlanContext): ValidationDraft {
  const { jaren } = scenario.input;
  return {
    row: choiceRow,
    from: vast,
    to: vast,
    rule: { kind: 'list', words: jaren.map(String) },
    title: 'Dit jaar heeft geen kolom',
    message: `Kies een jaar van ${String(jaren[0])} tot en met ${String(jaren.at(-1))}, of maak de cel leeg.`,
  };
}
