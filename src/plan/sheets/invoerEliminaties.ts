import {
  eliminatiesoorten,
  fusiejaar,
  type Eliminatiesoort,
  type Eliminatiestroom,
} from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import type { RowDraft, ValidationDraft } from '../sheetDraft';
import { styleName } from '../styles';
import { typedFlows } from '../typedInput';
import { blank, heading, jaarkolom, text, vast, yearColumns, yearRow } from '../yearSheet';

/** At least so many flows can be typed, and always two more than were. */
const fewest = 3;
const spare = 2;
/** Where a flow has no kind; it asks for one. */
const onbekend = 'kies een soort';

/** How many flows the sheet has room for. */
export function shownFlows({ inputs }: Pick<PlanContext, 'inputs'>): number {
  return Math.max(fewest, typedFlows(inputs) + spare);
}

export const flowRow = (flow: number, part?: 'bedrag' | 'ontvangst' | 'uitgave' | 'verschil') =>
  `eliminatie/${String(flow)}${part === undefined ? '' : `/${part}`}`;

const typedText = { value: null, style: styleName('invoer', 'tekst'), input: true };
const none: Eliminatiestroom = { soort: undefined, bedragen: [], verschillen: [] };

/** Internal flows between the partners: what one pays and the other receives. */
export function eliminationRows(context: PlanContext): RowDraft[] {
  const { scenario } = context;
  const { jaren } = scenario.input;
  const flows = Array.from({ length: shownFlows(context) }, (_, index) => index + 1);
  const note = (key: string, value: string): RowDraft => ({
    key: `eliminatie/${key}`,
    cells: { omschrijving: text(value, 'Fusie toelichting') },
  });
  return [
    blank('eliminaties'),
    heading('eliminaties', 'Interne stromen tussen de gemeenten', yearColumns(jaren)),
    note(
      'uitleg',
      'Wat de ene gemeente aan de andere betaalt, zoals het in beide plannen staat, positief. Vanaf het fusiejaar valt het weg uit ontvangsten én uitgaven: het kleinste van de twee bedragen, zodat AFM en BBR niet bewegen.',
    ),
    note(
      'niet',
      'De rekeningen 6190/7090 en 6941/7941 (tussen gemeente en OCMW) staan in schema T2 al buiten de exploitatie. Geef die hier niet nog eens op.',
    ),
    ...flows.flatMap((flow) => flowRows(context, flow)),
    ...eliminatiesoorten.map((soort) =>
      yearRow(jaren, {
        key: `eliminatie/${soort}`,
        label: `Interne stromen samen: ${soort}`,
        unit: 'EUR',
        role: 'totaal',
        perJaar: (index) => ({
          value: scenario.eliminaties.perJaar[soort][index] ?? Number.NaN,
          formula: (at) => flows.map((flow) => ofKind(at, flow, soort)).join('+'),
        }),
      }),
    ),
  ];
}

/** A flow of which nobody said what it is may be of any kind. */
function ofKind(at: At, flow: number, soort: Eliminatiesoort): string {
  const kind = at.ref(flowRow(flow, 'bedrag'), vast);
  return `IF(OR(${kind}="${soort}",${kind}="${onbekend}"),${at.ref(flowRow(flow, 'bedrag'))},0)`;
}

function flowRows({ scenario }: PlanContext, flow: number): RowDraft[] {
  const { input, eliminaties } = scenario;
  const { jaren } = input;
  const n = fusiejaar(input);
  const { soort, bedragen, verschillen } = eliminaties.stromen[flow - 1] ?? none;
  const side = (part: 'ontvangst' | 'uitgave', label: string): RowDraft =>
    yearRow(jaren, {
      key: flowRow(flow, part),
      label,
      unit: 'EUR',
      pad: part === 'ontvangst' ? 'Soort:' : undefined,
      role: 'invoer',
      yearRole: (index) => ((jaren[index] ?? 0) < n ? 'vervallen' : 'invoer'),
      perJaar: () => ({ value: null }),
    });
  const received = side('ontvangst', 'Ontvangst bij wie het geld krijgt');
  const receipt = (at: At): string => at.ref(flowRow(flow, 'ontvangst'));
  const expenditure = (at: At): string => at.ref(flowRow(flow, 'uitgave'));
  /** From N on, where something was typed and both are amounts. */
  const both = (at: At, result: string): string => {
    const [in_, out] = [receipt(at), expenditure(at)];
    const valid = `IF(ISNUMBER(${in_}),IF(ISNUMBER(${out}),IF(MIN(${in_},${out})>=0,${result},NA()),NA()),NA())`;
    return `IF(${at.head('jaar')}<${at.fixed('aannames', 'fusiejaar', 'actief')},0,IFERROR(IF(${in_}&${out}="",0,${valid}),NA()))`;
  };
  return [
    {
      key: flowRow(flow),
      cells: {
        omschrijving: text(
          `Stroom ${String(flow)}: wie betaalt wie, en waarvoor?`,
          'Fusie omschrijving totaal',
        ),
        eenheid: text('tekst', 'Fusie eenheid'),
        // Nothing stands to the right of it, so that a long text can be read.
        pad: typedText,
      },
    },
    { ...received, cells: { ...received.cells, [vast]: typedText } },
    side('uitgave', 'Uitgave bij wie betaalt'),
    yearRow(jaren, {
      key: flowRow(flow, 'verschil'),
      label: 'Ontvangst min uitgave',
      unit: 'EUR',
      role: 'controle',
      perJaar: (index) => ({
        value: verschillen[index] ?? 0,
        formula: (at) => both(at, `${receipt(at)}-${expenditure(at)}`),
      }),
    }),
    yearRow(jaren, {
      key: flowRow(flow, 'bedrag'),
      label: 'Valt weg: het kleinste van de twee',
      unit: 'EUR',
      role: 'berekening',
      vast: {
        value: soort ?? onbekend,
        formula: (at) => {
          const word = `LOWER(${at.ref(flowRow(flow, 'ontvangst'), vast)})`;
          const known = eliminatiesoorten.map((each) => `${word}="${each}"`).join(',');
          return `IFERROR(IF(OR(${known}),${word},"${onbekend}"),"${onbekend}")`;
        },
      },
      perJaar: (index) => ({
        value: bedragen[index] ?? 0,
        formula: (at) =>
          both(
            at,
            `IF(${at.ref(flowRow(flow, 'bedrag'), vast)}="${onbekend}",NA(),MIN(${receipt(at)},${expenditure(at)}))`,
          ),
      }),
    }),
  ];
}

/** What the cells of the flows accept; who pays whom is free text. */
export function eliminationValidations(context: PlanContext): ValidationDraft[] {
  const { jaren } = context.scenario.input;
  return Array.from({ length: shownFlows(context) }, (_, index) => index + 1).flatMap(
    (flow): ValidationDraft[] => [
      {
        row: flowRow(flow, 'ontvangst'),
        from: vast,
        to: vast,
        rule: { kind: 'list', words: eliminatiesoorten },
        title: 'Kies uit de lijst',
        message: `Kies ${eliminatiesoorten.join(', ')}.`,
      },
      ...(['ontvangst', 'uitgave'] as const).map((part): ValidationDraft => ({
        row: flowRow(flow, part),
        from: jaarkolom(jaren[0] ?? 0),
        to: jaarkolom(jaren.at(-1) ?? 0),
        rule: { kind: 'decimal', minimum: 0, maximum: 1e12 },
        title: 'Een bedrag in euro',
        message: 'Typ een getal in euro, vanaf 0.',
      })),
    ],
  );
}
