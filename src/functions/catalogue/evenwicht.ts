import { contractDefaults } from '../contractDefaults';
import { identifier, optional, required, type Signature } from '../signature';

const note = 'Perspectiefnota Hasselt–Kortessem, rekening 2021 en meerjarenplan 2022';

export const evenwicht: readonly Signature[] = [
  {
    id: 'AFM',
    family: 'evenwicht',
    parameters: [
      required('exploitatieontvangsten'),
      required('exploitatie_uitgaven'),
      required('periodieke_aflossingen'),
      optional('periodieke_terugvorderingen', 0),
    ],
    nativeFormula:
      '{exploitatieontvangsten}-{exploitatie_uitgaven}-({periodieke_aflossingen}-{periodieke_terugvorderingen})',
    examples: [
      {
        formula: 'FUSIE.AFM(202949879,179420043,8578246,4070363)',
        result: 19021953,
        published: `${note}: Hasselt 2021, gedrukt 19.021.952`,
      },
      {
        formula: 'FUSIE.AFM(13182806,12643647,821627,40671)',
        result: -241797,
        published: `${note}: Kortessem 2022, gedrukt -241.797`,
      },
      {
        formula:
          'FUSIE.AFM({202949879;12870642},{179420043;10313539},{8578246;840591},{4070363;39149})',
        result: [[19021953], [1755661]],
      },
      { formula: 'FUSIE.AFM("n.v.t.",12643647,821627)', result: '#VALUE!' },
    ],
  },
  {
    id: 'AFM_GECORRIGEERD',
    family: 'evenwicht',
    parameters: [
      required('afm'),
      required('periodieke_aflossingen'),
      required('financiele_schulden_1_januari'),
      optional('norm', contractDefaults.norm),
    ],
    nativeFormula: '{afm}+{periodieke_aflossingen}-{norm}*{financiele_schulden_1_januari}',
    examples: [
      { formula: 'FUSIE.AFM_GECORRIGEERD(1000000,500000,10000000)', result: 700000 },
      {
        formula: 'FUSIE.AFM_GECORRIGEERD(1000000,500000,10000000,0.1)',
        result: 500000,
      },
      { formula: 'FUSIE.AFM_GECORRIGEERD(1000000,500000,10000000,8)', result: '#VALUE!' },
    ],
  },
  {
    id: 'BBR',
    family: 'evenwicht',
    parameters: [
      required('budgettair_resultaat_boekjaar'),
      required('gecumuleerd_vorig_boekjaar'),
      optional('onbeschikbare_gelden', 0),
    ],
    nativeFormula:
      '{gecumuleerd_vorig_boekjaar}+{budgettair_resultaat_boekjaar}-ABS({onbeschikbare_gelden})',
    examples: [
      {
        formula: 'FUSIE.BBR(9331185,51104482,6942860)',
        result: 53492807,
        published: `${note}: Hasselt 2021, gedrukt 53.492.806`,
      },
      { formula: 'FUSIE.BBR(9331185,51104482,-6942860)', result: 53492807 },
      {
        formula: 'FUSIE.BBR({9331185;-36828387},51104482,{6942860;7611909})',
        result: [[53492807], [15995371]],
        published: `${note}: Hasselt 2021 en 2022, gedrukt 53.492.806 en 15.995.370`,
      },
    ],
  },
  {
    id: 'NORMTOETS',
    family: 'evenwicht',
    parameters: [
      required('bbr'),
      required('afm'),
      identifier(optional('jaren')),
      identifier(optional('toetsjaren')),
    ],
    examples: [
      { formula: 'FUSIE.NORMTOETS(53492807,19021953)', result: 'Voldoet' },
      {
        formula: 'FUSIE.NORMTOETS({100000,-412000,250000},{50000,-20000,-15300},{2027,2028,2031})',
        result: 'Voldoet niet: BBR 2028 -412.000; AFM 2031 -15.300',
      },
      {
        formula: 'FUSIE.NORMTOETS({100000,200000},{-20000,30000},{2030,2031},{2030,2031})',
        result: 'Voldoet niet: AFM 2030 -20.000',
      },
    ],
  },
];
