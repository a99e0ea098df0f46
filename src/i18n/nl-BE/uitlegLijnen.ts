/** What a line is: by its path in the schemas, or by its sheet and row. */
export const uitlegLijnen: Readonly<Record<string, string>> = {
  'M2.I.a':
    'Wat de gewone werking opbrengt: belastingen, fondsen, subsidies en andere ontvangsten.',
  'M2.I.b': 'Wat de gewone werking kost, rente op leningen inbegrepen.',
  'M2.I': 'Wat de gewone werking overhoudt: exploitatieontvangsten min exploitatie-uitgaven.',
  'M2.II.a': 'Wat voor investeringen ontvangen wordt: subsidies en verkopen.',
  'M2.II.b': 'Wat aan investeringen uitgegeven wordt.',
  'M2.II': 'Investeringsontvangsten min investeringsuitgaven.',
  'M2.III': 'Het exploitatiesaldo en het investeringssaldo samen.',
  'M2.IV.a': 'Nieuwe leningen en terugvorderingen van leningen.',
  'M2.IV.b': 'Aflossingen van leningen en toegestane leningen.',
  'M2.IV': 'Financieringsontvangsten min financieringsuitgaven.',
  'M2.V': 'Wat het jaar op het geheel overhoudt: exploitatie, investeringen en financiering samen.',
  'M2.VI': 'Wat van de vorige jaren overblijft bij het begin van het jaar.',
  'M2.VI.a': 'Het deel van het vorige resultaat dat al in het meerjarenplan verwerkt is.',
  'M2.VI.b': 'Het deel van het vorige resultaat dat nog niet in het meerjarenplan verwerkt is.',
  'M2.VII': 'Het resultaat van het jaar en dat van de vorige jaren samen.',
  'M2.VIII': 'Geld dat voor een bepaald doel opzij staat en dus niet vrij is.',
  'M2.IX':
    'Het beschikbaar budgettair resultaat (BBR): wat vrij overblijft. De norm is: in elk jaar nul of meer.',
  'AFM.I': 'Wat de gewone werking overhoudt, het eerste deel van de autofinancieringsmarge.',
  'AFM.II.a': 'De aflossingen die de leningscontracten voorschrijven, zonder vervroegde.',
  'AFM.II.b': 'Wat derden terugbetalen van leningen die het bestuur doorgaf.',
  'AFM.II': 'Periodieke aflossingen min periodieke terugvorderingen.',
  'AFM.III':
    'De autofinancieringsmarge (AFM): wat de gewone werking overhoudt na de aflossing van de leningen. De norm is: nul of meer in het laatste jaar van de planperiode.',
  'SCHULD.1JAN': 'Alle financiële schulden bij het begin van het jaar.',
  'SCHULD.31DEC': 'Alle financiële schulden op het einde van het jaar.',
  'GAFM.I': 'De autofinancieringsmarge, als begin van de gecorrigeerde.',
  'GAFM.II.a': 'De aflossingen die de leningscontracten voorschrijven.',
  'GAFM.II.b': 'Een aflossing die met de schuld meegaat: een vast deel van de schuld op 1 januari.',
  'GAFM.II': 'De voorgeschreven aflossingen min de aflossing die met de schuld meegaat.',
  'GAFM.III':
    'De gecorrigeerde autofinancieringsmarge: de marge als er elk jaar een vast deel van de schuld afgelost werd. Ze is een aanwijzing en geen norm.',
  'CONS.AFM':
    'De autofinancieringsmarge van gemeente, OCMW en AGB’s samen. Ze is een aanwijzing en geen norm.',
  'CONS.BBR':
    'Het beschikbaar budgettair resultaat van gemeente, OCMW en AGB’s samen. Het is een aanwijzing en geen norm.',
  'AGB.AFM': 'De autofinancieringsmarge van de autonome gemeentebedrijven.',
  'AGB.BBR': 'Het beschikbaar budgettair resultaat van de autonome gemeentebedrijven.',
  'T2.E.I.B': 'De financiële uitgaven: rente en kosten van leningen.',
  'T2.E.I.A.2': 'Wat het personeel kost: lonen, sociale lasten en pensioenen.',
  'T2.E.II.A.3.b': 'Subsidies voor de werking die aan een doel gebonden zijn.',
  'GF.AANDEEL': 'Wat de gemeente uit het Gemeentefonds ontvangt.',
  'BEL.APB': 'Het tarief van de aanvullende personenbelasting.',
  'BEL.APB.WAARDE': 'Wat één procent aanvullende personenbelasting in een jaar opbrengt.',
  'BEL.OOV': 'De opcentiemen op de onroerende voorheffing.',
  'BEL.OOV.WAARDE': 'Wat honderd opcentiemen op de onroerende voorheffing in een jaar opbrengen.',
  'fusie/effect':
    'Wat alle aanpassingen die meetellen samen aan het resultaat van het jaar veranderen.',
  'fusie/effect.afm':
    'Wat alle aanpassingen die meetellen samen aan de autofinancieringsmarge veranderen.',
  'schuld/overgenomen':
    'De schuld die Vlaanderen overneemt: de schuld daalt, er komt geen ontvangst.',
  'schuld/resterend': 'De schuld die na de overname overblijft.',
  'schuld/onbenut': 'De ruimte waarvoor er geen schuld is om over te nemen.',
  'schuld/ruimte': 'Het meeste dat volgens het aantal inwoners overgenomen kan worden.',
  'belastingen/apb/nieuw':
    'Het tarief van de aanvullende personenbelasting voor het hele grondgebied na de fusie.',
  'belastingen/oov/nieuw': 'De opcentiemen voor het hele grondgebied na de fusie.',
  'belastingen/apb/gewogen': 'Het tarief waarbij de gemeenten samen evenveel ontvangen als ervoor.',
  'belastingen/oov/gewogen':
    'De opcentiemen waarbij de gemeenten samen evenveel ontvangen als ervoor.',
  'gemeentefonds/waarborg':
    'Het minste dat de fusiegemeente uit het Gemeentefonds ontvangt: de aandelen van het jaar vóór de fusie, geïndexeerd.',
  'gemeentefonds/index':
    'De groei waarmee de waarborg elk jaar meegaat: het gemiddelde van de gemeenten.',
  'transitie/baten/netto':
    'Het voordeel dat sinds de eerste kolom opgebouwd is, na aftrek van de eenmalige posten.',
  'transitie/baten/laagste': 'De laagste stand van het opgebouwde voordeel over alle jaren.',
};
