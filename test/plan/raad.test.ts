import { raadrijen } from '../../src/plan/raad/nota';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import type { RoundPartner } from '../scenario/roundScenario';
import { assumption, bladzijde, cell, gemeente, zinVan, type Keuze } from './raadGevallen';

// Every sentence in every case that it can meet; each text is that of the engine and of the formula.
type Geval = readonly [what: string, partners: readonly RoundPartner[], keuze: Keuze, zin: string];

const [aa, bee, cee] = [gemeente('Aa'), gemeente('Bee'), gemeente('Cee')] as const;

const of =
  (naam: string, ...paden: readonly string[]) =>
  ({ gemeente: van, pad }: { readonly gemeente: string; readonly pad: string }): boolean =>
    van === naam && paden.includes(pad);

describe('norms', () => {
  const beeMet = (lijnen: RoundPartner['lijnen']): RoundPartner =>
    gemeente('Bee', lijnen ? { lijnen } : {});
  const faalt = 'De fusie haalt de normen van het financieel evenwicht niet: ';
  const bbr = 'het beschikbaar budgettair resultaat (BBR) is negatief in';
  const afm = 'de autofinancieringsmarge (AFM) is negatief in';
  test.each<Geval>([
    [
      'both met',
      [aa, bee],
      {},
      'De fusie haalt beide normen van het financieel evenwicht: het beschikbaar budgettair resultaat (BBR) is nooit negatief in 2030 en 2031, de autofinancieringsmarge (AFM) niet in 2030 en 2031. Zonder fusie: Aa en Bee halen ze.',
    ],
    [
      'AFM not met in one year',
      [aa, beeMet({ 'M2.I.b': [49e6, 49e6, 52e6], 'M2.VI': 9e6 })],
      {},
      `${faalt}${afm} 2031. Zonder fusie: Aa haalt ze; Bee haalt ze niet.`,
    ],
    [
      'BBR not met in one year',
      [aa, beeMet({ 'M2.II.b': [0, 9e6, 0], 'M2.IV.a': [0, 0, 9e6] })],
      {},
      `${faalt}${bbr} 2030. Zonder fusie: Aa haalt ze; Bee haalt ze niet.`,
    ],
    [
      'BBR not met in years that do not follow each other',
      [
        aa,
        beeMet({
          'M2.II.b': [0, 9e6, 0, 0, 0],
          'M2.IV.a': [0, 0, 5e6, 0, 0],
          'M2.VIII': [0, 0, 0, 20e6, 0],
        }),
      ],
      { jaren: [2029, 2030, 2031, 2032, 2033] },
      `${faalt}${bbr} 2030 en 2032. Zonder fusie: Aa haalt ze; Bee haalt ze niet.`,
    ],
    [
      'both not met, in more years, and three municipalities',
      [aa, cee, beeMet({ 'M2.I.b': 70e6 })],
      {},
      `${faalt}${bbr} 2030 en 2031 en ${afm} 2030 en 2031. Zonder fusie: Aa en Cee halen ze; Bee haalt ze niet.`,
    ],
    [
      'four years in a row',
      [aa, beeMet({ 'M2.VI': -90e6 })],
      { jaren: [2029, 2030, 2031, 2032, 2033] },
      `${faalt}${bbr} 2030 tot en met 2033. Zonder fusie: Aa haalt ze; Bee haalt ze niet.`,
    ],
    [
      'not met, and figures missing',
      [aa, beeMet({ 'M2.I.b': [49e6, 70e6, 49e6] })],
      { zonder: (each) => of('Aa', 'AFM.II.a')(each) && each.jaar === 2031 },
      `${faalt}${bbr} 2030 en 2031 en ${afm} 2030; voor 2031 ontbreken cijfers. Zonder fusie: Bee haalt ze niet; van Aa is dat niet bekend.`,
    ],
    [
      'not known',
      [aa, bee, cee],
      { zonder: of('Aa', 'AFM.II.a') },
      'Of de fusie de normen van het financieel evenwicht haalt, is nog niet bekend: voor 2030 en 2031 zijn nog niet alle cijfers ingevuld waaruit het beschikbaar budgettair resultaat (BBR) en de autofinancieringsmarge (AFM) volgen. Zonder fusie: Bee en Cee halen ze; van Aa is dat niet bekend.',
    ],
    [
      'not tested: the merger comes after the columns',
      [aa, bee],
      { fusiejaar: 2040 },
      'Of de fusie de normen van het financieel evenwicht haalt, het beschikbaar budgettair resultaat (BBR) en de autofinancieringsmarge (AFM), is hier niet te zien: na de fusie wordt geen van deze jaren getoetst. Zonder fusie: Aa en Bee halen ze.',
    ],
    [
      'BBR tested alone',
      [aa, bee],
      {
        jaren: [2032, 2033, 2034],
        fusiejaar: 2031,
        inputs: assumption('overname.regeling', 'geen'),
      },
      'Het beschikbaar budgettair resultaat (BBR) van de fusie is nooit negatief in 2032 tot en met 2034; de autofinancieringsmarge (AFM) wordt in deze jaren niet getoetst. Zonder fusie: Aa en Bee halen ze.',
    ],
  ])('%s', (_, partners, keuze, zin) => {
    expect(zinVan('normen', partners, keuze)).toBe(zin);
  });
});

describe('takeover', () => {
  const regeling2025 =
    'Volgens de regeling "2025" (voor fusies van 1 januari 2025, niet voor deze) neemt Vlaanderen';
  const hoeveel = 'Hoeveel schuld Vlaanderen overneemt, is niet bekend:';
  const schuld = 'de schuld van eind 2029 is 40.000.000 euro, of 800 euro per inwoner.';
  test.each<Geval>([
    [
      'by inhabitants',
      [aa, bee],
      {},
      `${regeling2025} 25.000.000 euro over van de 40.000.000 euro schuld van eind 2029: dat volgt uit het aantal inwoners (50.000); de schuld die blijft is 15.000.000 euro, of 300 euro per inwoner (vóór de overname 800 euro).`,
    ],
    [
      'capped by the ceiling',
      [gemeente('Aa', { inwoners: 120_000, vast: { 'SCHULD.31DEC': 80e6 } }), bee],
      {},
      `${regeling2025} 50.000.000 euro over van de 100.000.000 euro schuld van eind 2029: dat is het hoogste bedrag van de regeling; de schuld die blijft is 50.000.000 euro, of 345 euro per inwoner (vóór de overname 690 euro).`,
    ],
    [
      'capped by the debt',
      [gemeente('Aa', { inwoners: 90_000 }), bee],
      {},
      `${regeling2025} de volledige schuld van eind 2029 over, 40.000.000 euro: de regeling laat tot 50.000.000 euro toe; er blijft geen schuld (vóór de overname 348 euro per inwoner).`,
    ],
    [
      'no debt',
      ['Aa', 'Bee'].map((naam) => gemeente(naam, { vast: { 'SCHULD.31DEC': 0 } })),
      {},
      `${regeling2025} geen schuld over: de gemeenten hebben er samen geen.`,
    ],
    [
      'too few inhabitants',
      ['Aa', 'Bee'].map((naam) => gemeente(naam, { inwoners: 5000 })),
      {},
      `${regeling2025} geen schuld over: de gemeenten tellen samen te weinig inwoners (10.000); de schuld van eind 2029 is 40.000.000 euro, of 4.000 euro per inwoner.`,
    ],
    [
      'by an announced regulation',
      [aa, bee],
      { inputs: assumption('overname.regeling', 'Conceptnota 2026') },
      'Volgens de regeling "conceptnota 2026" (aangekondigd; een goedgekeurde tekst is nog niet gevonden) neemt Vlaanderen 19.000.000 euro over van de 40.000.000 euro schuld van eind 2029: dat volgt uit het aantal inwoners (50.000); de schuld die blijft is 21.000.000 euro, of 420 euro per inwoner (vóór de overname 800 euro).',
    ],
    [
      'no regulation',
      [aa, bee],
      { inputs: assumption('overname.regeling', 'geen') },
      `Vlaanderen neemt in deze simulatie geen schuld over: er is geen regeling gekozen; ${schuld}`,
    ],
    [
      'in the figures already',
      [aa, bee],
      { inputs: assumption('overname.inbegrepen', 'ja') },
      `De schuldovername door Vlaanderen zit al in de cijfers van de gemeenten en telt geen tweede keer mee; ${schuld}`,
    ],
    [
      'switched off',
      [aa, bee],
      { inputs: assumption('aan.overname', 'nee') },
      `De schuldovername door Vlaanderen telt in deze simulatie niet mee; ${schuld}`,
    ],
    [
      'switched off, debt missing',
      [aa, bee],
      { inputs: assumption('aan.overname', 'nee'), zonder: of('Aa', 'SCHULD.31DEC') },
      'De schuldovername door Vlaanderen telt in deze simulatie niet mee; de schuld van eind 2029 is niet bekend.',
    ],
    [
      'switched off, inhabitants missing',
      [aa, bee],
      { inputs: assumption('aan.overname', 'nee'), zonder: of('Aa', 'INWONERS') },
      'De schuldovername door Vlaanderen telt in deze simulatie niet mee; de schuld van eind 2029 is 40.000.000 euro, per inwoner is dat niet bekend.',
    ],
    [
      'neither on nor off',
      [aa, bee],
      { inputs: assumption('aan.overname', 'misschien') },
      `Of Vlaanderen schuld overneemt, is niet bekend: op het blad Aannames staat geen ja of nee; ${schuld}`,
    ],
    [
      'no regulation that exists',
      [aa, bee],
      { inputs: assumption('overname.regeling', '2031') },
      `${hoeveel} op het blad Aannames is geen regeling gekozen.`,
    ],
    [
      'inhabitants missing',
      [aa, bee, cee],
      { zonder: (each) => of('Aa', 'INWONERS')(each) || of('Cee', 'INWONERS')(each) },
      `${hoeveel} het aantal inwoners van Aa en Cee ontbreekt.`,
    ],
    [
      'debt missing',
      [aa, bee],
      { zonder: of('Aa', 'SCHULD.31DEC') },
      `${hoeveel} de schuld van Aa ontbreekt.`,
    ],
    [
      'both missing',
      [aa, bee],
      { zonder: of('Aa', 'SCHULD.31DEC', 'INWONERS') },
      `${hoeveel} het aantal inwoners van Aa ontbreekt en de schuld van Aa ontbreekt.`,
    ],
  ])('%s', (_, partners, keuze, zin) => {
    expect(zinVan('schuld', partners, keuze)).toBe(zin);
  });
});

describe.each([
  {
    soort: 'apb',
    overal: 'De aanvullende personenbelasting (APB) wordt in deze simulatie overal',
    gelijk: 'De aanvullende personenbelasting (APB) wordt voor iedereen gelijk',
    uit: 'De aanvullende personenbelasting (APB) blijft',
    of: 'Of de aanvullende personenbelasting (APB) overal gelijk wordt',
    wie: 'inwoners',
    van: 'inwoners van',
    tarief: { laag: '7 %', hoog: '8 %', gewogen: '7,33 %', eigen: 7.5, eigenTekst: '7,50 %' },
    nu: { aa: '7 % in Aa', bee: '8 % in Bee', beeLaag: '7 % in Bee', cee: '7 % in Cee' },
    bee: 8,
    meer: 'Bee',
    minder: 'Aa',
    verschil: '1.000.000',
    boven: 10,
    onder: 5,
  },
  {
    soort: 'oov',
    overal:
      'Het tarief van de opcentiemen op de onroerende voorheffing wordt in deze simulatie overal',
    gelijk: 'Het tarief van de opcentiemen op de onroerende voorheffing wordt voor iedereen gelijk',
    uit: 'Het tarief van de opcentiemen op de onroerende voorheffing blijft',
    of: 'Of het tarief van de opcentiemen op de onroerende voorheffing overal gelijk wordt',
    wie: 'eigenaars',
    van: 'eigenaars in',
    tarief: { laag: '900', hoog: '1000', gewogen: '933,33', eigen: 986.4, eigenTekst: '986,40' },
    nu: { aa: '900 in Aa', bee: '1000 in Bee', beeLaag: '900 in Bee', cee: '900 in Cee' },
    bee: 1000,
    meer: 'Bee',
    minder: 'Aa',
    verschil: '500.000',
    boven: 1100,
    onder: 800,
  },
] as const)(
  '$soort',
  ({ soort, overal, gelijk, uit, of: whether, wie, van, tarief, nu, ...rest }) => {
    const pad = soort === 'apb' ? 'BEL.APB' : 'BEL.OOV';
    const hoger = gemeente('Bee', { vast: { [pad]: rest.bee } });
    const methode = (word: string) => assumption(`${soort}.methode`, word);
    const eigen = (rate: number) => [...methode('eigen'), ...assumption(`${soort}.tarief`, rate)];
    const onbekend = `${gelijk}, maar het nieuwe tarief is niet bekend:`;
    test.each<Geval>([
      [
        'down',
        [aa, hoger],
        {},
        `${overal} ${tarief.laag} (nu ${nu.aa} en ${nu.bee}): ${van} Bee betalen minder dan nu, ${van} Aa betalen evenveel als nu; de gemeente ontvangt elk jaar ${rest.verschil} euro minder dan nu.`,
      ],
      [
        'up',
        [aa, hoger],
        { inputs: methode('hoogste') },
        `${overal} ${tarief.hoog} (nu ${nu.aa} en ${nu.bee}): ${van} Aa betalen meer dan nu, ${van} Bee betalen evenveel als nu; de gemeente ontvangt elk jaar ${rest.verschil} euro meer dan nu.`,
      ],
      [
        'mixed, the yield stays',
        [aa, hoger, cee],
        { inputs: methode('gewogen') },
        `${overal} ${tarief.gewogen} (nu ${nu.aa}, ${nu.bee} en ${nu.cee}): ${van} Aa en Cee betalen meer dan nu, ${van} Bee betalen minder dan nu; de opbrengst verandert niet.`,
      ],
      [
        'equal',
        [aa, bee, cee],
        {},
        `${overal} ${tarief.laag}: alle ${wie} betalen evenveel als nu; de opbrengst verandert niet.`,
      ],
      [
        'up for all',
        [aa, bee],
        { inputs: eigen(rest.boven) },
        expect.stringContaining(
          ` (nu ${nu.aa} en ${nu.beeLaag}): alle ${wie} betalen meer dan nu; de gemeente ontvangt elk jaar`,
        ) as string,
      ],
      [
        'down for all',
        [aa, bee],
        { inputs: eigen(rest.onder) },
        expect.stringContaining(
          ` (nu ${nu.aa} en ${nu.beeLaag}): alle ${wie} betalen minder dan nu; de gemeente ontvangt elk jaar`,
        ) as string,
      ],
      [
        'a rate of one is missing',
        [aa, bee],
        { inputs: eigen(tarief.eigen), zonder: of('Aa', pad) },
        `${overal} ${tarief.eigenTekst} (nu ${nu.beeLaag}): ${van} Bee betalen meer dan nu, van Aa is het huidige tarief niet bekend; wat dat elk jaar opbrengt of kost, is niet bekend: cijfers van Aa ontbreken.`,
      ],
      [
        'no rate is known',
        [aa, bee],
        { inputs: eigen(tarief.eigen), zonder: ({ pad: each }) => each === pad },
        `${overal} ${tarief.eigenTekst}: van Aa en Bee is het huidige tarief niet bekend; wat dat elk jaar opbrengt of kost, is niet bekend: cijfers van Aa en Bee ontbreken.`,
      ],
      [
        'rates are missing, and with them the lowest',
        [aa, bee, cee],
        { zonder: (each) => each.pad === pad && each.gemeente !== 'Bee' },
        `${onbekend} het huidige tarief van Aa en Cee ontbreekt.`,
      ],
      [
        'a value is missing',
        [aa, hoger],
        { zonder: of('Bee', `${pad}.WAARDE`) },
        `${overal} ${tarief.laag} (nu ${nu.aa} en ${nu.bee}): ${van} Bee betalen minder dan nu, ${van} Aa betalen evenveel als nu; wat dat elk jaar opbrengt of kost, is niet bekend: cijfers van Bee ontbreken.`,
      ],
      [
        'a value is missing, to weigh by',
        [aa, hoger],
        { inputs: methode('gewogen'), zonder: of('Bee', `${pad}.WAARDE`) },
        `${onbekend} wat het tarief nu in elke gemeente opbrengt, ontbreekt.`,
      ],
      [
        'nobody chose a rate',
        [aa, bee],
        { inputs: methode('eigen') },
        `${onbekend} op het blad Aannames is geen geldig tarief gekozen.`,
      ],
      [
        'switched off',
        [aa, bee],
        { inputs: assumption(`aan.${soort}`, 'nee') },
        `${uit} in deze simulatie zoals nu in elke gemeente: één tarief telt niet mee.`,
      ],
      [
        'neither on nor off',
        [aa, bee],
        { inputs: assumption(`aan.${soort}`, '?') },
        `${whether}, is niet bekend: op het blad Aannames staat geen ja of nee.`,
      ],
    ])('%s', (_, partners, keuze, zin) => {
      expect(zinVan(soort, partners, keuze)).toEqual(zin);
    });
  },
);

describe('costs and benefits', () => {
  const zonder = assumption('aan.overname', 'nee');
  const besparing = (amount: number) => [
    ...assumption('besparing.aankoop', amount),
    cell('transitie/post/besparing.aankoop/j2030', 1),
    cell('transitie/post/besparing.aankoop/j2031', 1),
  ];
  const eenmalig = (amount: number) => [
    ...assumption('transitie.software', amount),
    cell('transitie/post/transitie.software/j2030', 1),
  ];
  const jaar = 'Elk jaar: in 2031 is het resultaat';
  const geen = 'eenmalige kosten of opbrengsten zijn nul of niet ingevuld';
  const nooit = 'opgeteld over de jaren kost ze nooit meer dan ze opbrengt.';
  test.each<Geval>([
    [
      'the same',
      [aa, bee],
      { inputs: zonder },
      `${jaar} hetzelfde als zonder fusie; ${geen}; ${nooit}`,
    ],
    [
      'better, and costs that it never feels',
      [aa, bee],
      { inputs: [...zonder, ...besparing(200_000), ...eenmalig(100_000)] },
      `${jaar} 200.000 euro beter dan zonder fusie; eenmalig, los daarvan, kost de fusie 100.000 euro; ${nooit}`,
    ],
    [
      'earned back',
      [aa, bee],
      { inputs: [...zonder, ...besparing(200_000), ...eenmalig(300_000)] },
      `${jaar} 200.000 euro beter dan zonder fusie; eenmalig, los daarvan, kost de fusie 300.000 euro; ze is terugverdiend vanaf 2031 (laagste stand, opgeteld over de jaren: 100.000 euro onder nul, in 2030).`,
    ],
    [
      'not earned back',
      [aa, bee],
      { inputs: [...zonder, ...besparing(20_000), ...eenmalig(300_000)] },
      `${jaar} 20.000 euro beter dan zonder fusie; eenmalig, los daarvan, kost de fusie 300.000 euro; binnen deze jaren verdient ze zich niet terug (laagste stand, opgeteld over de jaren: 280.000 euro onder nul, in 2030).`,
    ],
    [
      'worse',
      [aa, gemeente('Bee', { vast: { 'BEL.APB': 8 } })],
      { inputs: zonder },
      `${jaar} 1.000.000 euro slechter dan zonder fusie; ${geen}; binnen deze jaren verdient ze zich niet terug (laagste stand, opgeteld over de jaren: 2.000.000 euro onder nul, in 2031).`,
    ],
    [
      'a grant',
      [aa, bee],
      { inputs: [...zonder, ...assumption('overname.regeling', 'conceptnota 2026')] },
      `${jaar} hetzelfde als zonder fusie; eenmalig, los daarvan, brengt de fusie 1.000.000 euro op; ${nooit}`,
    ],
    [
      'one-off costs not known',
      [aa, bee],
      { inputs: [...zonder, ...assumption('transitie.software', '?')] },
      `${jaar} hetzelfde als zonder fusie; wat ze eenmalig opbrengt of kost, is niet bekend.`,
    ],
    [
      'what comes back not known',
      [aa, bee],
      {
        inputs: [
          ...zonder,
          ...assumption('aan.politie', 'ja'),
          ...assumption('aan.brandweer', 'ja'),
          ...assumption('aan.schepenen', 'ja'),
        ],
      },
      `Wat de fusie elk jaar opbrengt of kost, is niet bekend: in 2031 ontbreken cijfers voor de bijdrage aan de politiezone, de bijdrage aan de hulpverleningszone en extra schepenen; ${geen}.`,
    ],
    ...(
      [
        ['point 3', { 'BEL.APB': 8 }, zonder, ' Het bedrag bij punt 3 is er een deel van.'],
        ['point 4', { 'BEL.OOV': 950 }, zonder, ' Het bedrag bij punt 4 is er een deel van.'],
        [
          'points 3 and 4',
          { 'BEL.APB': 8, 'BEL.OOV': 950 },
          zonder,
          ' De bedragen bij punt 3 en 4 zijn er een deel van.',
        ],
        [
          'points 2 and 3',
          { 'BEL.APB': 8 },
          [],
          ' Het bedrag bij punt 3 is er een deel van. Het bedrag bij punt 2 is schuld, geen opbrengst per jaar.',
        ],
        [
          'point 3, which does not count',
          { 'BEL.APB': 8 },
          [...zonder, ...assumption('aan.apb', 'nee')],
          '',
        ],
      ] as const
    ).map(([what, vast, inputs, said]): Geval => [
      `not known, beside an amount at ${what}`,
      [aa, gemeente('Bee', { vast })],
      { inputs: [...inputs, ...assumption('aan.schepenen', 'ja')] },
      expect.stringMatching(
        new RegExp(
          `^Wat de fusie elk jaar opbrengt of kost, is niet bekend: .*; ${geen}\\.${said}$`,
        ),
      ) as string,
    ]),
    [
      'before the columns reach the merger',
      [aa, bee],
      { inputs: zonder, fusiejaar: 2040 },
      'De fusie valt in 2040, na de jaren van deze werkmap: wat ze opbrengt of kost, is hier niet te zien.',
    ],
    [
      'the year of Vergelijk is no year: the last one',
      [aa, bee],
      { inputs: [...zonder, cell('vergelijk/brug/keuze/waarde', 2050)] },
      `${jaar} hetzelfde als zonder fusie; ${geen}; ${nooit}`,
    ],
    [
      'another year was chosen',
      [aa, bee],
      { inputs: [...zonder, cell('vergelijk/brug/keuze/waarde', 2030)] },
      `Elk jaar: in 2030 is het resultaat hetzelfde als zonder fusie; ${geen}; ${nooit}`,
    ],
  ])('%s', (_, partners, keuze, zin) => {
    expect(zinVan('kosten', partners, keuze)).toEqual(zin);
  });
});

describe('published', () => {
  test('Hasselt and Kortessem, of which the years from the merger on are missing', () => {
    const zin = bladzijde(hasseltKortessem());
    expect(['schuld', 'apb', 'oov', 'kosten'].map((key) => zin(raadrijen.zin(key)))).toEqual([
      'Volgens de regeling "2025" (voor fusies van 1 januari 2025, zoals deze) neemt Vlaanderen 43.766.000 euro over van de 160.191.535 euro schuld van eind 2021: dat volgt uit het aantal inwoners (87.532); de schuld die blijft is 116.425.535 euro, of 1.330 euro per inwoner (vóór de overname 1.830 euro).',
      'De aanvullende personenbelasting (APB) wordt in deze simulatie overal 7 % (nu 7 % in Hasselt en 8,50 % in Kortessem): inwoners van Kortessem betalen minder dan nu, inwoners van Hasselt betalen evenveel als nu; de gemeente ontvangt elk jaar 578.061 euro minder dan nu.',
      'Het tarief van de opcentiemen op de onroerende voorheffing wordt in deze simulatie overal 986,40 (nu 986,40 in Hasselt en 1008 in Kortessem): eigenaars in Kortessem betalen minder dan nu, eigenaars in Hasselt betalen evenveel als nu; de gemeente ontvangt elk jaar 48.736 euro minder dan nu.',
      'Wat de fusie elk jaar opbrengt of kost, is niet bekend: in 2031 ontbreken cijfers voor wat de schuldovername bespaart; eenmalige kosten of opbrengsten zijn nul of niet ingevuld. De bedragen bij punt 3 en 4 zijn er een deel van. Het bedrag bij punt 2 is schuld, geen opbrengst per jaar.',
    ]);
  });

  test('Halen, Herk-de-Stad and Lummen, of which a study knows the yield together', () => {
    const zin = bladzijde(halenHerkLummen());
    expect(zin(raadrijen.zin('apb'))).toBe(
      'De aanvullende personenbelasting (APB) wordt voor iedereen gelijk, maar het nieuwe tarief is niet bekend: het huidige tarief van Halen, Herk-de-Stad en Lummen ontbreekt; het laagste tarief zou volgens de studie elk jaar samen 707.628 euro minder opbrengen.',
    );
    expect(zin(raadrijen.zin('schuld'))).toContain('18.701.500 euro over van de 38.293.319 euro');
  });
});
