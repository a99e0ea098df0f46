import {
  aanpassingsoort,
  fusiejaar,
  schakelaar,
  type schokgroepen,
  type AannameId,
  type Planlijn,
  type Scenario,
} from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import type { Format } from '../styles';
import { blank, heading, vast, yearColumns, yearHead, yearRow } from '../yearSheet';
import { fusiePrefix, somPrefix } from './fusie';

/** What each setback would cost per year; on Aannames one switches it on. */
export function schokkenSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  const columns = yearColumns(jaren, 60);
  return {
    id: 'schokken',
    columns,
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'schokken',
        jaren,
        'Schokken: wat als het tegenvalt?',
        'Wat elke schok per jaar zou kosten, ook wanneer hij niet aan staat. Op Aannames zet u een schok aan en kiest u hoe groot hij is. Een proef, geen verwachting: hij telt hier alleen in het plan van de fusiegemeente, en zou de gemeenten ook zonder fusie treffen. Hoeveel, staat op Gevoeligheid zodra u het in het paneel Analyse berekent.',
        { pad: 'Regel' },
      ),
      ...beginRows(scenario),
      blank('loon'),
      heading('loon', 'Lonen groeien sneller', columns),
      assumption(scenario, 'schok.loon', 'Extra groei per jaar', 'procent'),
      sumOf(scenario, 'T2.E.I.A.2', 'Personeelsuitgaven van de gemeenten samen'),
      setback(
        scenario,
        'loon',
        'Meer uitgaven: de extra groei telt elk jaar opnieuw',
        (at) =>
          `${at.ref('som/T2.E.I.A.2')}*((1+${at.ref('schok.loon', vast)})^(${at.head('jaar')}-${at.ref('vanaf', vast)}+1)-1)`,
      ),
      blank('rente'),
      heading('rente', 'Hogere rente op de schuld', columns),
      assumption(scenario, 'schok.rente', 'Extra rente', 'rente'),
      share(scenario, 'schok.rentedeel', 'Deel van de schuld waarvan de rente mee verandert'),
      yearRow(jaren, {
        key: 'schuld',
        label: 'Schuld van de fusiegemeente op 1 januari, na de overname',
        unit: 'EUR',
        pad: 'SCHULD.1JAN',
        role: 'koppeling',
        perJaar: (index) => ({
          value: scenario.fusie.resultaat['SCHULD.1JAN'][index] ?? Number.NaN,
          formula: (at) => at.on('fusie', `${fusiePrefix}SCHULD.1JAN`),
        }),
      }),
      setback(
        scenario,
        'rente',
        'Meer uitgaven: rente',
        (at) =>
          `${at.ref('schok.rente', vast)}*${at.ref('schok.rentedeel', vast)}*${at.ref('schuld')}`,
      ),
      blank('apbbasis'),
      heading('apbbasis', 'Kleinere basis van de APB', columns),
      share(scenario, 'schok.apbbasis', 'Daling van de basis'),
      yearRow(jaren, {
        key: 'opbrengst',
        label: 'Opbrengst van de APB per jaar, aan de tarieven van dit scenario',
        unit: 'EUR',
        role: 'berekening',
        vast: {
          value: scenario.schokken.opbrengst,
          formula: (at) => {
            const word = at.fixed('aannames', schakelaar('apb'), 'actief');
            const effect = at.fixed('belastingen', 'apb/effect/totaal', vast);
            return `${at.fixed('belastingen', 'apb/opbrengst/totaal', vast)}+IF(${word}="ja",${effect},IF(${word}="nee",0,NA()))`;
          },
        },
      }),
      setback(
        scenario,
        'apbbasis',
        'Minder ontvangsten: APB',
        (at) => `${at.ref('schok.apbbasis', vast)}*${at.ref('opbrengst', vast)}`,
      ),
      blank('subsidies'),
      heading('subsidies', 'Verlies van specifieke werkingssubsidies', columns),
      share(scenario, 'schok.subsidies', 'Deel dat wegvalt'),
      sumOf(scenario, 'T2.E.II.A.3.b', 'Specifieke werkingssubsidies van de gemeenten samen'),
      setback(
        scenario,
        'subsidies',
        'Minder ontvangsten: subsidies',
        (at) => `${at.ref('schok.subsidies', vast)}*${at.ref('som/T2.E.II.A.3.b')}`,
      ),
    ],
  };
}

function beginRows({ input, schokken }: Scenario): RowDraft[] {
  return [
    yearRow(input.jaren, {
      key: 'vanaf',
      label: 'Eerste jaar waarin een schok telt (ten vroegste het fusiejaar)',
      unit: 'jaar',
      role: 'berekening',
      format: 'jaar',
      vast: {
        value: schokken.vanaf,
        formula: (at) =>
          `MAX(${at.fixed('aannames', 'schok.vanaf', 'actief')},${at.fixed('aannames', 'fusiejaar', 'actief')})`,
      },
    }),
    yearRow(input.jaren, {
      key: 'telt',
      label: 'Telt een schok in dit jaar? (1: ja; niet in een rekening)',
      role: 'berekening',
      format: 'jaar',
      perJaar: (index) => {
        const jaar = input.jaren[index] ?? Number.NaN;
        return {
          value:
            jaar < fusiejaar(input) || input.rapport(jaar) === 'rekening'
              ? 0
              : Number.isNaN(schokken.vanaf)
                ? Number.NaN
                : Number(jaar >= schokken.vanaf),
          formula: (at) =>
            `IF(${at.head('jaar')}<${at.fixed('aannames', 'fusiejaar', 'actief')},0,IF(${at.on('gemeenten', 'rapport')}="rekening",0,IF(${at.head('jaar')}<${at.ref('vanaf', vast)},0,1)))`,
        };
      },
    }),
  ];
}

/** What a setback comes to in the years that count; 0 in those before. */
function setback(
  { schokken, input }: Scenario,
  groep: (typeof schokgroepen)[number],
  label: string,
  amount: (at: At) => string,
): RowDraft {
  return yearRow(input.jaren, {
    key: groep,
    label,
    unit: 'EUR',
    pad: aanpassingsoort(`schok.${groep}`).lijn,
    role: 'totaal',
    perJaar: (index) => ({
      value: schokken[groep][index] ?? Number.NaN,
      formula: (at) => `IF(${at.ref('telt')}=0,0,${amount(at)})`,
    }),
  });
}

function assumption(
  { actief, input }: Scenario,
  id: Extract<AannameId, `schok.${string}`>,
  label: string,
  format: Format,
): RowDraft {
  return yearRow(input.jaren, {
    key: id,
    label,
    role: 'koppeling',
    format,
    vast: { value: actief.getal(id), formula: (at) => at.fixed('aannames', id, 'actief') },
  });
}

/** What is no share from 0 to 100 % is not known. */
function share(
  { actief, input }: Scenario,
  id: Extract<AannameId, `schok.${string}`>,
  label: string,
): RowDraft {
  const given = actief.getal(id);
  return yearRow(input.jaren, {
    key: id,
    label,
    role: 'koppeling',
    format: 'procent',
    vast: {
      value: given >= 0 && given <= 1 ? given : Number.NaN,
      formula: (at) => {
        const cell = at.fixed('aannames', id, 'actief');
        return `IF(${cell}<0,NA(),IF(${cell}>1,NA(),${cell}))`;
      },
    },
  });
}

function sumOf({ fusie, input }: Scenario, lijn: Planlijn, label: string): RowDraft {
  return yearRow(input.jaren, {
    key: `som/${lijn}`,
    label,
    unit: 'EUR',
    pad: lijn,
    role: 'koppeling',
    perJaar: (index) => ({
      value: fusie.som[lijn][index] ?? Number.NaN,
      formula: (at) => at.on('fusie', `${somPrefix}${lijn}`),
    }),
  });
}
