import type { PlanContext } from '../planContext';
import { belastingzin } from './belasting';
import type { Feiten } from './feiten';
import { kostenzin, type Toonjaar } from './kosten';
import { normzin } from './normen';
import { schuldzin } from './schuld';
import type { Zinsdeel } from './zin';

/** A question of a council and the sentence that answers it. */
export interface Raadszin {
  readonly key: string;
  readonly vraag: string;
  readonly zin: Zinsdeel;
}

/**
 * The five that a council asks first: may the plan be, what becomes of the debt, what does each
 * resident pay (two taxes, because they can go opposite ways), and what does it bring and cost. The
 * Gemeentefonds has none: no bundled source holds its shares, so mostly it does not count, and the
 * remarks below say whether it does.
 */
export function raadszinnen(
  context: PlanContext,
  feiten: Feiten,
  toon: Toonjaar,
): readonly Raadszin[] {
  const schuld = schuldzin(context, feiten);
  const apb = belastingzin(context, feiten, 'apb');
  const oov = belastingzin(context, feiten, 'oov');
  const genoemd = { schuld: schuld.noemtBedrag, apb: apb.noemtBedrag, oov: oov.noemtBedrag };
  return [
    {
      key: 'normen',
      vraag: '1. Blijft het plan in evenwicht?',
      zin: normzin(context, feiten),
    },
    {
      key: 'schuld',
      vraag: '2. Hoeveel schuld neemt Vlaanderen over?',
      zin: schuld.zin,
    },
    {
      key: 'apb',
      vraag: '3. Wie betaalt meer of minder personenbelasting?',
      zin: apb.zin,
    },
    {
      key: 'oov',
      vraag: '4. Wie betaalt meer of minder onroerende voorheffing?',
      zin: oov.zin,
    },
    {
      key: 'kosten',
      vraag: '5. Wat brengt de fusie op, en wat kost ze?',
      zin: kostenzin(context, feiten, toon, genoemd),
    },
  ];
}
