/** The words of the task pane. Whole sentences; what holds a figure or a name is a function. */
export const pane = {
  title: 'Fusiebegroting',
  tabs: {
    functies: 'Functies',
    uitleg: 'Uitleg',
    gemeenten: 'Gemeenten',
    cijfers: 'Cijfers',
    scenario: 'Scenario',
    analyse: 'Analyse',
    controle: 'Controle',
  },
  tabList: 'Onderdelen van het paneel',
  outsideExcel:
    'Deze pagina hoort in Excel. U kunt de functies en de gemeenten hier nalezen, maar invoegen en uitleg van een cel werken alleen in het paneel van Excel.',
  connectionFailed: (detail: string) =>
    `Het paneel kreeg geen verbinding met Excel (${detail}). Sluit het paneel en open het opnieuw.`,
  crash: {
    title: 'Het paneel is gestopt door een fout.',
    text: (detail: string) =>
      `Uw werkmap is niet gewijzigd en de functies in de cellen blijven werken. Melding: ${detail}`,
    reload: 'Opnieuw laden van het paneel',
  },
  functies: {
    title: 'Functies',
    search: 'Zoek een functie',
    searchHint: 'Naam, begrip of woord uit de uitleg',
    found: (count: number) => (count === 1 ? '1 functie' : `${String(count)} functies`),
    none: (words: string) =>
      `Geen functie gevonden voor "${words}". Zoek op een ander woord of wis het zoekveld.`,
    families: {
      evenwicht: 'Financieel evenwicht',
      schuldovername: 'Schuldovername',
      gemeentefonds: 'Gemeentefonds',
      belastingen: 'Belastingen',
      cijfers: 'Cijfers',
      fusiekosten: 'Fusiekosten',
    },
    back: 'Alle functies',
    arguments: 'Argumenten',
    optional: 'optioneel',
    byDefault: (value: string) => `optioneel, standaard ${value}`,
    result: 'Resultaat',
    examples: 'Voorbeelden',
    exampleResult: 'Geeft',
    published: (where: string) => `Gepubliceerd: ${where}`,
    remarks: 'Goed om te weten',
    errors: 'Wanneer een fout',
    native: 'Zonder invoegtoepassing',
    nativeIntro: 'Per cel geeft deze formule hetzelfde, ook in een Excel zonder Fusiebegroting.',
    source: 'Rechtsgrond en bron',
    status: 'Status',
    document: 'Bron',
    help: 'Hulppagina (nieuw venster)',
    template: 'Sjabloon met de verplichte argumenten',
    templateHint: 'Vervang na het invoegen de namen door cellen of bedragen.',
  },
  booleans: { true: 'WAAR', false: 'ONWAAR' },
  insert: {
    insert: 'Voeg in',
    copy: 'Kopieer',
    insertNamed: (button: string, formula: string) => `${button}: ${formula}`,
    copyNamed: (formula: string) => `Kopieer ${formula}`,
    written: (address: string) => `De formule staat in ${address}.`,
    copied: 'De formule is gekopieerd. Plak ze in een cel.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de formule hierboven en druk op Ctrl+C.',
    notEmpty: (address: string, content: string) =>
      `In ${address} staat al: ${content}. Wilt u dat overschrijven?`,
    overwrite: 'Overschrijven',
    keep: 'Niet overschrijven',
    kept: (address: string) => `Er is niets gewijzigd. Kies een lege cel in plaats van ${address}.`,
  },
  failure: {
    'in-cell-edit':
      'Er wordt nog in een cel getypt. Sluit de invoer af met Enter of Esc en probeer opnieuw.',
    protected:
      'Het werkblad is beveiligd. Hef de beveiliging op of kies een ander werkblad en probeer opnieuw.',
    'no-cell-selected': 'Er is geen cel geselecteerd. Kies een cel en probeer opnieuw.',
    'not-supported':
      'Deze versie van Excel kan dit niet. Kopieer de formule en plak ze zelf in een cel.',
    'not-in-excel': 'Dit kan alleen in Excel. Kopieer de formule en plak ze in een cel.',
    unexpected: (detail: string) => `Excel weigerde (${detail}). Probeer opnieuw.`,
  },
  uitleg: {
    title: 'Uitleg',
    intro:
      'Kies een cel in het werkblad. Hier staat hoe haar formule tot het resultaat komt, en uit welke bron een cijfer van het scenario is.',
    reading: 'De geselecteerde cel wordt gelezen.',
    refresh: 'Opnieuw lezen',
    ofCell: (address: string) => `Uitleg van ${address}`,
    empty: (address: string) =>
      `${address} is leeg. Kies een cel met een FUSIE-formule, of voeg er een in vanuit het tabblad Functies.`,
    constant: (address: string) =>
      `${address} bevat een ingetypte waarde en geen formule. Kies een cel met een FUSIE-formule.`,
    otherFormula: (address: string) =>
      `De formule in ${address} gebruikt geen FUSIE-functie: Excel rekent ze zelf uit. "Leg deze cel uit" toont waarmee.`,
    unparsable: (address: string) =>
      `De formule in ${address} kan het paneel niet ontleden. Het resultaat in de cel verandert daardoor niet.`,
    unknownFunction: (name: string) =>
      `${name} bestaat niet in deze versie van Fusiebegroting. Kijk de naam na in het tabblad Functies.`,
    formula: 'Formule',
    cellResult: 'In de cel',
    arguments: 'Argumenten',
    value: 'Ingevulde waarde',
    result: 'Resultaat van de functie',
    error: (name: string) => `De functie geeft ${name}`,
    source: 'Bron van de regel',
    more: (name: string) => `Meer over ${name}`,
    omitted: 'Weggelaten',
    omittedDefault: (value: string) => `Weggelaten: ${value}`,
    emptyCell: 'leeg',
    tooMany: 'Te veel: de functie kent dit argument niet.',
    tooLarge: (rows: string, columns: string) =>
      `Bereik van ${rows} rijen en ${columns} kolommen. Te groot om hier te tonen of na te rekenen.`,
    notShown: 'Excel rekent deze uitdrukking zelf uit; het paneel toont haar waarde niet.',
    unreadable: 'Het paneel kan deze verwijzing niet lezen.',
    notRecomputed:
      'Het paneel kan dit resultaat niet narekenen, omdat het niet alle argumenten kent. De waarde in de cel blijft gelden.',
    moreCells: (count: string) => `… en nog ${count} cellen`,
    shape: (rows: string, columns: string) => `${rows} × ${columns} cellen`,
    ofSource: (address: string, count: number) =>
      count === 1
        ? `De waarde van ${address} komt uit één cijfer van het blad Cijfers.`
        : `De waarde van ${address} komt uit ${String(count)} cijfers van het blad Cijfers.`,
    withoutFigure: (address: string) =>
      `${address} zoekt een cijfer op dat het blad Cijfers niet heeft. De waarde komt van het blad Invoer, of ze is niet bekend.`,
    computation: (address: string) =>
      `${address} is een berekening: de formule rekent met andere cellen van deze werkmap. "Leg deze cel uit" toont welke, met hun bedragen.`,
    withoutSource: (address: string) =>
      `${address} bevat tekst of een waarde die in de cel is ingevuld. Daar hoort geen bron van het blad Cijfers bij.`,
    unclearSource: (address: string) =>
      `${address} zoekt een cijfer op in het blad Cijfers, maar het paneel kan de sleutel in de formule niet lezen. Het resultaat in de cel verandert daardoor niet.`,
    sourceFailed: (why: string) => `De bron van deze cel kon niet gelezen worden. ${why}`,
    sourceCard: {
      named: (what: string) => `Bron: ${what}`,
      more: (count: number) => (count === 1 ? 'Nog 1 bron' : `Nog ${String(count)} bronnen`),
      missing: 'Opgezocht, maar niet op het blad Cijfers',
      notTold: 'niet vermeld',
      facts: {
        gemeente: 'Gemeente',
        rubriek: 'Rubriek',
        jaar: 'Jaar',
        rapport: 'Rapport',
        status: 'Status of versie',
        bestuur: 'Bestuur',
        bedrag: 'Bedrag',
        eenheid: 'Eenheid',
        document: 'Document',
        plaats: 'Plaats',
        datum: 'Datum',
        controlegetal: 'Controlegetal',
        kwaliteit: 'Kwaliteit',
        gebruik: 'Gebruik',
        cijfers: 'In deze werkmap',
      },
      formula: 'Formule naar het document',
      formulaName: (what: string) => `de formule naar het document van ${what}`,
    },
    cellErrors: {
      '#NAME?':
        'Excel kent een naam in deze formule niet. Kijk de functienaam na en vervang de namen van argumenten door cellen of bedragen.',
      '#SPILL!':
        'Het resultaat vraagt meer cellen dan er vrij zijn. Maak de cellen onder of naast de formule leeg.',
      '#BUSY!':
        'De functie wacht nog op de cijfers. Na ten hoogste tien seconden staat er een antwoord.',
      '#CALC!':
        'Excel kan deze combinatie van berekeningen niet uitvoeren. Splits de formule over meer cellen.',
      '#REF!': 'De formule verwijst naar een cel die niet meer bestaat. Herstel de verwijzing.',
    } as Readonly<Record<string, string>>,
  },
  gemeenten: {
    title: 'Gemeenten',
    search: 'Zoek een gemeente',
    searchHint: 'Naam van nu of vroeger, of NIS-code',
    loading: 'De cijfers worden geladen.',
    failed: 'De cijfers zijn niet geladen.',
    retry: 'Opnieuw proberen',
    prompt: 'Typ een deel van de naam of de NIS-code van een gemeente.',
    found: (count: number) => (count === 1 ? '1 gemeente' : `${String(count)} gemeenten`),
    firstOf: (shown: number, count: number) =>
      `De eerste ${String(shown)} van ${String(count)} gemeenten. Typ meer letters om te verfijnen.`,
    none: (words: string) =>
      `Geen gemeente gevonden voor "${words}". Kijk de schrijfwijze na; alleen Vlaamse gemeenten zijn opgenomen.`,
    until: (year: number) => `(tot ${String(year)})`,
    back: 'Terug naar de lijst',
    nis: 'NIS-code',
    validity: 'Bestaat',
    validBetween: (from: string | undefined, until: string | undefined) =>
      until === undefined
        ? from === undefined
          ? 'nu, ongewijzigd'
          : `sinds ${from}`
        : from === undefined
          ? `tot en met ${until}`
          : `van ${from} tot en met ${until}`,
    predecessors: 'Ontstaan uit',
    successors: 'Opgegaan in',
    unknown:
      'Provincie, regio en indeling van gemeenten van vóór een fusie zijn niet opgenomen. Zie de gemeente waarin zij opging.',
    province: 'Provincie',
    arrondissement: 'Arrondissement',
    region: 'Referentieregio',
    uitrustingsgraad: 'Uitrustingsgraad',
    classes: 'Indeling',
    noClasses: 'geen bijzondere indeling',
    classNames: {
      centrumstad: 'centrumstad',
      provincialeStad: 'provinciale stad',
      kustgemeente: 'kustgemeente',
      faciliteitengemeente: 'faciliteitengemeente',
    },
    area: 'Oppervlakte',
    squareKilometres: (value: string) => `${value} km²`,
    groups: {
      inwoners: 'Inwoners op 1 januari',
      investeringen: 'Investeringsuitgaven',
      m2: 'Budgettair resultaat en autofinancieringsmarge (M2)',
      schulden: 'Financiële schulden',
      belastingen: 'Belastingen en Gemeentefonds',
    },
    groupHint: 'Kies een cijfer voor zijn bron en zijn formule.',
    year: 'Jaar',
    what: 'Wat',
    amount: 'Cijfer',
    bounds: (low: string, high: string) => `tussen ${low} en ${high}`,
    noFigure: 'geen cijfer',
    showFigure: (what: string, year: string, amount: string) => `${what} ${year}: ${amount}`,
    noFigures: 'Voor deze gemeente zijn hier geen cijfers opgenomen.',
    insert: 'Voeg in als formule',
    source: 'Bron',
    metwie: {
      open: 'Met wie?',
      openNamed: (name: string) => `Met wie? Combinaties van ${name} met andere gemeenten`,
      hint: 'Combinaties met andere gemeenten van dezelfde referentieregio, en met buren die u opgeeft.',
      back: 'Terug naar de gemeente',
      loading: 'Het onderdeel wordt geladen.',
      failed: 'Het onderdeel Met wie? is niet geladen.',
      retry: 'Opnieuw proberen',
    },
  },
  cijfers: {
    title: 'Eigen cijfers',
    loading: 'Het onderdeel wordt geladen.',
    failed: 'Het onderdeel Cijfers is niet geladen.',
    retry: 'Opnieuw proberen',
  },
  scenario: {
    title: 'Scenario bouwen',
    loading: 'Het scenario wordt geladen.',
    failed: 'Het scenario is niet geladen.',
    retry: 'Opnieuw proberen',
  },
  analyse: {
    title: 'Analyse',
    loading: 'Het onderdeel wordt geladen.',
    failed: 'Het onderdeel Analyse is niet geladen.',
    retry: 'Opnieuw proberen',
  },
  controle: {
    title: 'Controle',
    loading: 'De controle wordt geladen.',
    failed: 'Het onderdeel Controle is niet geladen.',
    retry: 'Opnieuw proberen',
  },
};
