/** The whole manual in one screen; every option with an example. */
export const help = `Maakt van twee tot zes Vlaamse gemeenten één samengevoegde begroting, als Excel-bestand met levende
formules: dezelfde werkmap als "Scenario bouwen" in het venster van Fusiebegroting, zonder Excel.
Het is een simulatie; elk cijfer staat er met zijn bron.

  npm run scenario
      Het gepubliceerde voorbeeld: Hasselt en Kortessem, fusie op 1 januari 2025, regeling 2025,
      inwoners van 2021, in hasselt-kortessem.xlsx.
  npm run scenario -- --gemeenten Hasselt,Kortessem --uit fusie.xlsx
  npm run scenario -- --gemeenten "Halen, Herk-de-Stad, Lummen" --fusiedatum 2031-01-01 --invoer mijn-cijfers

--gemeenten    Namen of NIS-codes met komma's ertussen; hoofdletters en accenten doen er niet toe. Met
               een spatie erin: tussen aanhalingstekens. Dragen er meer dezelfde naam, dan is het de
               gemeente die bestond op de dag vóór de fusie; "Hasselt (tot 2024)" mag ook.
               Voorbeeld: --gemeenten Hasselt,73040. Zonder: het voorbeeld, waarin elke andere optie
               één ding verandert.
--fusiedatum   1 januari van het eerste jaar samen. Voorbeeld: --fusiedatum 2031-01-01.
               Zonder: de dag waarop een vroegere gemeente fuseerde,
               anders de volgende ronde, 2031-01-01.
--inwoners-op  1 januari waarop inwoners tellen voor de schuldovername. Voorbeeld:
               --inwoners-op 2021-01-01. Zonder: de jongste telling van alle gemeenten tot de fusie.
--regeling     2019, 2025, "conceptnota 2026" of geen. Voorbeeld: --regeling "conceptnota 2026".
               Zonder: de regeling voor de fusiedatum; past er geen, dan geen schuldovername.
--rapport      rekening of meerjarenplan: wat een jaar toont waarvoor beide bestaan.
               Voorbeeld: --rapport meerjarenplan. Zonder: rekening.
--jaren        Eerste en laatste jaar van de kolommen, hoogstens 20 jaren. Voorbeeld:
               --jaren 2021-2031. Zonder: van de laatste rekening tot zes jaar na de fusie.
--invoer       Map met uw eigen cijfers als CSV-bestanden (zie onder). Voorbeeld: --invoer mijn-cijfers.
--leningen     Bestand (.csv, .xlsx of tekst) met een lijst van leningen (zie onder). De besparing door de
               schuldovername wordt er dan lening per lening mee berekend. Voorbeeld:
               --leningen leningen.csv. Zonder: een schatting.
--naam         Naam van de samengevoegde gemeente. Voorbeeld: --naam "Nieuw Hasselt".
               Zonder: Fusiegemeente.
--datum        Datum in het blad Logboek. Voorbeeld: --datum 2026-03-15. Zonder: geen, zodat dezelfde
               opdracht altijd precies hetzelfde bestand geeft.
--uit          Het bestand, eindigend op .xlsx, in een map die bestaat. Een bestand met die naam wordt
               vervangen. Voorbeeld: --uit fusie.xlsx. Zonder: de namen van de gemeenten.
--delen        Zonder functies van de invoegtoepassing: in hun plaats staan gewone formules of vaste
               waarden, en wie het bestand opent, ziet nergens #NAAM?. Zonder: de tweede berekening op
               Controles gebruikt de functies FUSIE.
--help         Deze uitleg (ook -h).

Waar de cijfers vandaan komen
  Gemeenten, inwoners en gepubliceerde jaarrekeningen en meerjarenplannen zitten in de map data/, met
  hun bronnen. Er gaat niets over het netwerk. Ontbreekt een cijfer, dan is het #N/B en niet 0, en vraagt
  het blad Invoer erom. Uw eigen cijfers geeft u met --invoer.

Eigen cijfers (CSV in UTF-8, kolommen gescheiden door komma of puntkomma)
  Eerste regel: de namen van de kolommen, in eender welke volgorde. Verplicht: gemeente, pad, jaar, bedrag.
  Vrij: rapport, status, bestuur, eenheid, document, plaats, datum. Bijvoorbeeld:
      gemeente;pad;jaar;rapport;bedrag;document
      Lummen;M2.I.a;2024;rekening;27.123.456,78;Jaarrekening 2024
  pad       Een pad zoals M2.I.a of een woord zoals exploitatieontvangsten.
  rapport   rekening of meerjarenplan; leeg voor inwoners (INWONERS), belastingen (BEL.…) en
            Gemeentefonds (GF.…).
  bedrag    1234567.89 of 1.234.567,89. Wat twee dingen kan betekenen, zoals 990.000, wordt geweigerd.
  datum     Dag van het document, als jaar-maand-dag.

Leningen
  Eén rij per lening, onder een rij met koppen, in eender welke volgorde. Verplicht: gemeente,
  schuldeiser, saldo, rente, einddatum. Vrij: aflossing per jaar (zonder: gelijke delen tot de
  einddatum), doorgeeflening (ja of nee), bestuur (gemeente en OCMW of AGB). Bijvoorbeeld:
      gemeente;schuldeiser;saldo;rente;einddatum;aflossing;doorgeeflening
      Lummen;Bank A;1.234.567,89;2,35 %;31/12/2035;112.233,44;nee
  Het saldo is dat van 31 december van het jaar van de schuld. Wat twee dingen kan betekenen, wordt
  geweigerd; docs/leningen.md somt op wat gelezen wordt.

Afloop: 0 gelukt; 1 er ging iets mis dat niet aan de opdracht ligt; 2 geweigerd, met de reden.
Bij 1 en 2 is niets geschreven, en blijft een bestand dat er stond zoals het was.`;
