/** The whole manual in one screen. */
export const help = `Maakt en controleert een map met cijfers van gemeenten die u op een webserver zet. Fusiebegroting haalt
er cijfers uit op, in het venster en, als een beheerder de map toevoegt, met CIJFER. Meer: docs/bronnen.md.

  npm run figures -- build <map met csv> --naam <naam> --uitgever <wie> --uit <map>
  npm run figures -- check <map>

build          Leest alle CSV-bestanden van de map en schrijft index.json en één JSON-bestand per gemeente.
               Dezelfde CSV-bestanden en opties geven precies dezelfde bytes.
--naam         Naam van de verzameling. Voorbeeld: --naam "Cijfers van onze regio".
--uitgever     Wie ze publiceert. Voorbeeld: --uitgever "Regio Voorbeeld".
--uit          De map die gemaakt wordt. Een map die deze opdracht eerder maakte, wordt vervangen; een
               andere map met inhoud niet.
--datum        Dag van de uitgave. Voorbeeld: --datum 2026-03-15. Zonder: niet vermeld.
--kwaliteit    gepubliceerd: door de gemeente zelf; overgenomen: van elders overgeschreven. Een
               gepubliceerd cijfer gaat voor een overgenomen. Zonder: gepubliceerd.
check          Kijkt een gemaakte map na: formaat, controlegetallen en elke rij.
--help         Deze uitleg (ook -h).

CSV in UTF-8, kolommen gescheiden door komma of puntkomma, zoals bij npm run scenario (docs/opdrachtregel.md):
      gemeente;pad;jaar;rapport;bedrag;document
      Lummen;M2.I.a;2024;rekening;27.123.456,78;Jaarrekening 2024
  gemeente  Een naam is de gemeente die op 1 januari van dat jaar bestond; een NIS-code is het grondgebied
            van die code. "Hasselt (tot 2024)" mag ook.

Afloop: 0 gelukt; 1 er ging iets mis dat niet aan de opdracht ligt; 2 geweigerd, met de reden.
Bij 1 en 2 is niets geschreven.`;
