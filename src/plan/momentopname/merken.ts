import { uitkomst } from '../../analyse';
import { serialOf } from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { cijferRows } from '../sheets/cijfers';
import { yearEnds } from '../sheets/transitiePosten';
import { keuze, standardScenario } from '../startColumns';
import { bandkolommen, bandrijen, bandwaarden } from './bandbreedtes';
import {
  aantal,
  isGetal,
  nurij,
  somOver,
  somVan,
  vanHetActieve,
  type Merk,
  type Merkbron,
} from './merk';
import { getypteMerken } from './merkenGetypt';
import { inhoud, opnamesoorten as alle } from './opname';

function cijferblok(at: At, { scenario: { input } }: PlanContext): string {
  return at.block(cijferRows(input.cijfers), ['bedrag', 'bedrag'], 'cijfers');
}

/** What stands in the selector of Start. */
export function gekozen({ inputs }: Pick<Merkbron, 'inputs'>): CellContent {
  const cell = inputs.get(`start/scenario/${keuze}`);
  return cell ? cell.value : standardScenario;
}

/** What changes only by a build, so that no formula is needed. */
const vasteMerken: readonly Merk[] = [
  {
    key: 'versie',
    label: 'Versie van de regels',
    format: 'uitkomst',
    soorten: alle,
    waarde: ({ version }) => version,
  },
  {
    key: 'gemeenten',
    label: 'Gemeenten',
    format: 'uitkomst',
    soorten: alle,
    waarde: ({ scenario }) => scenario.input.partners.map(({ naam }) => naam).join(' + '),
  },
  {
    key: 'fusiedatum',
    label: 'Fusiedatum',
    format: 'datum',
    soorten: alle,
    waarde: ({ scenario }) => serialOf(scenario.input.fusiedatum),
    formula: (at) => at.fixed('aannames', 'fusiedatum', 'actief'),
  },
  {
    key: 'jaren',
    label: 'Som van de jaartallen',
    format: 'jaar',
    soorten: alle,
    waarde: ({ scenario }) => somOver(scenario.input.jaren),
    formula: (at, { scenario }) =>
      `SUM(${at.block(['jaar', 'jaar'], yearEnds(scenario.input.jaren), 'gemeenten')})`,
  },
];

export const merken: readonly Merk[] = [
  ...vasteMerken,
  {
    key: 'cijfers.som',
    label: 'Cijfers: som van de bedragen',
    format: 'euro',
    soorten: alle,
    waarde: ({ scenario }) => somOver(scenario.input.cijfers.map(({ bedrag }) => bedrag)),
    formula: (at, bron) => somVan(cijferblok(at, bron)),
  },
  {
    key: 'cijfers.aantal',
    label: 'Cijfers: aantal bedragen',
    format: 'euro',
    soorten: alle,
    waarde: ({ scenario }) =>
      aantal(
        scenario.input.cijfers.map(({ bedrag }) => bedrag),
        isGetal,
      ),
    formula: (at, bron) => `COUNT(${cijferblok(at, bron)})`,
  },
  ...getypteMerken,
  ...bandkolommen.map((kolom): Merk => ({
    key: `bandbreedte.${kolom}`,
    label: `Gevoeligheid: som van de getypte bandbreedten (${kolom})`,
    format: 'getal',
    soorten: ['gevoeligheid'],
    waarde: ({ inputs }) => somOver(bandwaarden(inputs, kolom)),
    formula: (at) => somVan(at.block(bandrijen(), [kolom, kolom], 'gevoeligheid')),
  })),
  {
    key: 'scenario',
    label: 'Actief scenario',
    format: 'uitkomst',
    soorten: vanHetActieve,
    waarde: (bron) => {
      const word = gekozen(bron);
      return typeof word === 'object' ? null : String(word);
    },
    formula: (at) => `IFERROR(${at.fixed('start', 'scenario', keuze)}&"","")`,
  },
  ...(['afm', 'bbr'] as const).map((maatstaf): Merk => ({
    key: maatstaf,
    label: maatstaf === 'afm' ? 'AFM in het laatste toetsjaar' : 'Laagste BBR van de toetsjaren',
    format: 'euro',
    soorten: vanHetActieve,
    isUitkomst: true,
    waarde: ({ scenario }) => inhoud(uitkomst(scenario)[maatstaf]),
    formula: (at) => at.ref(nurij[maatstaf], 'nu'),
  })),
];
