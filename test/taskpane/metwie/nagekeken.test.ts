import { metwieLabels } from '../../../src/i18n/metwieLabels';
import type { Bezwaar } from '../../../src/partners';
import { nagekeken } from '../../../src/taskpane/metwie/nagekeken';

const labels = metwieLabels('nl-BE');
const altijd = labels.details.altijdNagekeken;
const grens = 'of de partners aan elkaar grenzen';
const alleen = 'of iemand alleen achterblijft';

interface Geval {
  readonly geheel: boolean | null;
  readonly rand: boolean;
  readonly buren: boolean;
  readonly bezwaren: readonly Bezwaar[];
}

test.each<[string, Partial<Geval>, wel: string[], niet: string[]]>([
  [
    'no neighbours',
    { buren: false },
    [],
    [`${grens} (u gaf geen buren op)`, `${alleen} (u gaf geen buren op)`],
  ],
  [
    'neighbours of others',
    {},
    [],
    [
      `${grens} (de buren die u opgaf, zeggen het niet)`,
      `${alleen} (de buren die u opgaf, zeggen het niet)`,
    ],
  ],
  ['one whole', { geheel: true }, [grens], [`${alleen} (de buren die u opgaf, zeggen het niet)`]],
  ['none', { geheel: false, rand: true }, [grens, alleen], []],
  [
    'somebody found, though others may be missed',
    { geheel: true, bezwaren: ['iemand blijft alleen'] },
    [grens, alleen],
    [],
  ],
])('what was looked at: %s', (_, given, wel, niet) => {
  const { geheel = null, rand = false, buren = true, bezwaren = [] } = given;
  const set = {
    leden: [0, 1],
    inwoners: null,
    geraamd: null,
    regelingen: [],
    regelingenGeraamd: [],
    uitrustingsgraad: 'c1',
    bezwaren,
    aaneengesloten: geheel,
  };
  expect(nagekeken(set, rand, buren, labels)).toEqual({ wel: [...altijd, ...wel], niet });
});
