import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import type { FiguresLoader } from '../../../src/figures';
import type { BuildReading } from '../../../src/office/build';
import { makePlan } from '../../../src/plan';
import { zoeksleutel, type Cijfer, type ScenarioBasis } from '../../../src/scenario';
import type { CellContent } from '../../../src/spreadsheet/workbook';
import {
  OwnFiguresProvider,
  useOwnFigures,
  type OwnImport,
} from '../../../src/taskpane/ownFigures';
import { ScenarioTab } from '../../../src/taskpane/scenario/ScenarioTab';
import { ServicesProvider, type PaneServices } from '../../../src/taskpane/services';
import { figures } from '../../figures/bundledFigures';
import { earlierBuild } from '../../plan/earlierBuild';
import { fakeOffice } from '../fakeOffice';
import { fakeBuilder, type FakeBuilder } from './fakeBuilder';
import { press } from './showScenario';

export const hasselt = { id: '71022', label: 'Hasselt (tot 2024)' };
export const kortessem = { id: '73040', label: 'Kortessem (tot 2024)' };

/** A figure that the user read in: of Hasselt, out of its plan, unless said otherwise. */
export function ownFigure(more: Partial<Cijfer> = {}): Cijfer {
  return {
    gemeente: hasselt.label,
    pad: 'M2.I.a',
    omschrijving: 'a. Ontvangsten',
    jaar: 2024,
    rapport: 'meerjarenplan',
    status: 'Mjp 2024',
    bestuur: 'gemeente en OCMW',
    bedrag: 1000,
    eenheid: 'EUR',
    kwaliteit: 'eigen',
    document: 'Mjp_2024.xlsx',
    plaats: 'blad M2, rij 3',
    datum: '2024-01-15',
    ouder: '',
    controlegetal: 'ab12',
    ...more,
  };
}

export function importOf(cijfers: readonly Cijfer[], more: Partial<OwnImport> = {}): OwnImport {
  return {
    id: cijfers[0]?.document ?? '',
    municipality: hasselt.id,
    label: hasselt.label,
    document: cijfers[0]?.document ?? '',
    origin: 'file',
    cijfers,
    ...more,
  };
}

/** What a workbook holds that was built with this basis, and with what somebody typed since. */
export function workbookOf(
  basis: ScenarioBasis,
  change: (cijfer: Cijfer) => Cijfer = (cijfer) => cijfer,
  typed: Readonly<Record<string, CellContent>> = {},
): Partial<BuildReading> {
  const { workbook } = makePlan({
    basis: { ...basis, cijfers: basis.cijfers.map(change) },
    log: [],
    version: '1.0.0',
  });
  return { isFirstBuild: false, inputs: earlierBuild(workbook, typed) };
}

export function figureIn(builder: FakeBuilder, wanted: Pick<Cijfer, 'pad' | 'jaar' | 'rapport'>) {
  const key = zoeksleutel({ gemeente: hasselt.label, omschrijving: '', ...wanted });
  return builder.requests.at(-1)?.basis.cijfers.find((each) => zoeksleutel(each) === key);
}

function Read({ imports }: { readonly imports: readonly OwnImport[] }) {
  const { add } = useOwnFigures();
  useEffect(() => {
    imports.forEach(add);
  }, [imports, add]);
  return null;
}

/** The tab Scenario with Hasselt and Kortessem chosen, with figures that were read in before. */
export async function openWith(
  imports: readonly OwnImport[],
  reading?: Partial<BuildReading>,
  arrange: (builder: FakeBuilder) => void = () => undefined,
) {
  const user = userEvent.setup();
  const builder = fakeBuilder();
  if (reading) builder.answers.reading = { ok: true, value: reading };
  arrange(builder);
  const services: Partial<PaneServices> = {
    language: 'nl-BE',
    version: '1.2.3',
    clock: () => new Date(2026, 4, 7, 12),
    office: fakeOffice(),
    figures: { current: figures, load: () => Promise.resolve(figures) } as unknown as FiguresLoader,
    loadBuilder: () => Promise.resolve(builder),
    saveFile: () => undefined,
  };
  const shown = render(
    <ServicesProvider value={services as PaneServices}>
      <FluentProvider theme={webLightTheme}>
        <OwnFiguresProvider>
          <Read imports={imports} />
          <ScenarioTab />
        </OwnFiguresProvider>
      </FluentProvider>
    </ServicesProvider>,
  );
  await press(user, 'Voorbeeld Hasselt + Kortessem');
  return { user, builder, ...shown };
}

/** Looks at what changes and builds; answers the lines that were written in Logboek. */
export async function buildLogged(
  user: ReturnType<typeof userEvent.setup>,
  builder: FakeBuilder,
): Promise<string[]> {
  await press(user, 'Bekijk wat er verandert');
  await press(user, 'Bouw');
  await screen.findByRole('heading', { name: 'Het scenario staat in de werkmap' });
  const request = builder.requests.findLast(({ log }) => log.length > 0);
  return request?.log.map(({ gebeurtenis }) => gebeurtenis) ?? [];
}
