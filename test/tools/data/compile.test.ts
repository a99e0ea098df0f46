import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';
import { compileFigures } from '../../../tools/data/compile';

const data = new URL('../../../data/', import.meta.url);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gegevens-'));
  cpSync(data, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Compiles the data with one file changed. */
function compileWith(file: string, edit: (content: string) => string): () => unknown {
  const target = path.join(folder, file);
  const before = readFileSync(target, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`Niets veranderd in ${file}`);
  writeFileSync(target, after);
  return () => compileFigures(pathToFileURL(`${folder}/`));
}

const replace = (from: string | RegExp, to: string) => (content: string) =>
  content.replace(from, to);
const repeat = (line: RegExp) => (content: string) =>
  `${content}${line.exec(content)?.[0] ?? ''}\n`;

describe('the data that ship', () => {
  it('give the same bytes every time, with their checksum, below 400 kB', () => {
    const first = compileFigures();
    expect(compileFigures(pathToFileURL(`${folder}/`))).toEqual(first);
    expect(createHash('sha256').update(first.json).digest('hex')).toBe(first.sha256);
    expect(Buffer.byteLength(first.json)).toBeLessThan(400_000);
  });

  it('name no machine path', () => {
    expect(compileFigures().json).not.toMatch(/\.txt|[0-9a-f]{16}/);
  });
});

describe('broken data are refused with file, line and reason', () => {
  it.each<[string, string, (content: string) => string, RegExp]>([
    [
      'header',
      'gemeenten.csv',
      replace('nis,naam', 'code,naam'),
      /gemeenten\.csv, regel 1: de kolommen/,
    ],
    ['no CSV', 'fusies.csv', replace('2019-01-01', '"2019-01-01'), /fusies\.csv: is geen CSV/],
    [
      'column too many',
      'fusies.csv',
      replace(',Deinze,', ',Deinze,x,'),
      /regel \d+: 7 kolommen in plaats van 6/,
    ],
    [
      'a municipality too few',
      'gemeenten.csv',
      replace(/11004,.*\n/, ''),
      /284 gemeenten in plaats van 285/,
    ],
    ['a merger too few', 'fusies.csv', replace(/2019-01-01,12030.*\n/, ''), /42 samenvoegende/],
    [
      'a facility too few',
      'gemeenten.csv',
      replace(/(Voeren,.*,0,0,0),1,/, '$1,0,'),
      /11 faciliteitengemeenten/,
    ],
    [
      'code twice',
      'gemeenten.csv',
      replace('11004,Boechout', '11001,Boechout'),
      /regel 4: 11001 staat ook op regel 2/,
    ],
    [
      'name twice',
      'gemeenten.csv',
      replace('11004,Boechout', '11004,aartselaar'),
      /regel 4: aartselaar staat ook/,
    ],
    [
      'NIS form',
      'gemeenten.csv',
      replace('11004,Boechout', '1104,Boechout'),
      /regel 4: nis is geen NIS-code/,
    ],
    ['grade', 'gemeenten.csv', replace(',b1,', ',z9,'), /regel 4: uitrustingsgraad is "z9"/],
    [
      'flag',
      'gemeenten.csv',
      replace(/(Boechout.*?),0,0,0,0,/, '$1,ja,0,0,0,'),
      /centrumstad is "ja"/,
    ],
    ['area', 'gemeenten.csv', replace('20.707945', '0'), /oppervlakte_km2 is niet groter dan 0/],
    [
      'number with a comma',
      'gemeenten.csv',
      replace('20.707945', '"20,7"'),
      /regel 4: oppervlakte_km2 is geen getal: "20,7"/,
    ],
    [
      'space',
      'gemeenten.csv',
      replace('Boechout', 'Boechout '),
      /regel 4: naam begint of eindigt met een spatie/,
    ],
    ['empty name', 'gemeenten.csv', replace('Boechout', ''), /regel 4: naam is leeg/],
    [
      'predecessors',
      'gemeenten.csv',
      replace('Hasselt|Kortessem', 'Hasselt'),
      /voorgangers zijn volgens fusies\.csv "Hasselt\|Kortessem"/,
    ],
    [
      'source',
      'gemeenten.csv',
      replace(/(Boechout.*),indeling-gemeenten-2025/, '$1,krant'),
      /regel 4: bron "krant"/,
    ],
    [
      'grade twice',
      'uitrustingsgraden.csv',
      repeat(/a0,.*/),
      /uitrustingsgraden\.csv, regel 11: a0/,
    ],
    [
      'merger date',
      'fusies.csv',
      replace('2019-01-01', '2019-02-01'),
      /fusies\.csv, regel 2: datum is geen 1 januari/,
    ],
    [
      'unknown successor',
      'fusies.csv',
      replace('12041,Puurs', '12099,Puurs'),
      /regel 2: opvolger 12099/,
    ],
    [
      'name of successor',
      'fusies.csv',
      replace('12041,Puurs-Sint-Amands', '12041,Puurs'),
      /regel 2: opvolger 12041 heet/,
    ],
    [
      'merged twice',
      'fusies.csv',
      replace(',12034,', ',12030,'),
      /regel 3: 12030 staat ook op regel 2/,
    ],
    ['merged but alive', 'fusies.csv', replace(',12034,', ',11001,'), /regel 3: 11001 bestaat nog/],
    [
      'two of one name',
      'fusies.csv',
      replace('12034,Sint-Amands', '12034,Gent'),
      /regel 3: Gent bestond naast/,
    ],
    ['group member', 'groepen.csv', replace(/,Lummen\n/, ',Gent\n'), /is niet Gent/],
    [
      'inhabitants twice',
      'inwoners.csv',
      repeat(/11001,2014.*/),
      /inwoners\.csv, regel \d+: 11001 in 2014 staat ook op regel 2/,
    ],
    [
      'inhabitants of nowhere',
      'inwoners.csv',
      replace('11001,2014', '99999,2014'),
      /regel 2: NIS-code 99999 is geen gemeente van vandaag/,
    ],
    [
      'inhabitants of the past',
      'inwoners.csv',
      replace('11001,2014', '73040,2014'),
      /73040 is geen gemeente van vandaag/,
    ],
    [
      'inhabitants in thousands',
      'inwoners.csv',
      replace('14208', '14.208'),
      /regel 2: inwoners is geen geheel getal: "14.208"/,
    ],
    [
      'no inhabitants',
      'inwoners.csv',
      replace('14208,afgeleid,14207', '0,afgeleid,0'),
      /inwoners is niet groter dan 0/,
    ],
    [
      'bounds',
      'inwoners.csv',
      replace('14208,afgeleid,14207,14208', '14208,afgeleid,14209,14210'),
      /regel 2: inwoners ligt niet binnen/,
    ],
    ['quality', 'inwoners.csv', replace('afgeleid', 'geschat'), /regel 2: kwaliteit is "geschat"/],
    [
      'official with a margin',
      'inwoners.csv',
      replace('officieel,15093,15093', 'officieel,15090,15093'),
      /geen marge/,
    ],
    [
      'source of a quality',
      'inwoners.csv',
      replace('inwoners-afgeleid', 'bbc-t2'),
      /heeft een andere bron/,
    ],
    [
      'inhabitants of 2025',
      'gemeenten.csv',
      replace('15093', '15094'),
      /inwoners in 2025 zijn volgens gemeenten\.csv 15094/,
    ],
    [
      '2025 missing',
      'inwoners.csv',
      replace(/11001,2025.*\n/, ''),
      /11001 heeft geen inwoners in 2025/,
    ],
    [
      'municipality without inhabitants',
      'inwoners.csv',
      replace(/11001,.*\n/g, ''),
      /Aartselaar \(11001\) ontbreekt/,
    ],
    ['year', 'inwoners.csv', replace('11001,2014', '11001,214'), /regel 2: jaar is geen jaar/],
    [
      'investment twice',
      'investeringsuitgaven.csv',
      repeat(/11001,2014.*/),
      /11001 rekening 2014 staat ook op regel 2/,
    ],
    [
      'investment report',
      'investeringsuitgaven.csv',
      replace('2014,rekening', '2014,budget'),
      /regel 2: rapport is "budget"/,
    ],
    [
      'investment of nowhere',
      'investeringsuitgaven.csv',
      replace('11001,2014', '99999,2014'),
      /99999/,
    ],
    [
      'investment amount',
      'investeringsuitgaven.csv',
      replace('2046709', '2 mln'),
      /bedrag_eur is geen getal/,
    ],
    [
      'municipality without investments',
      'investeringsuitgaven.csv',
      replace(/11001,.*\n/g, ''),
      /Aartselaar \(11001\) ontbreekt/,
    ],
    [
      'path',
      'gepubliceerde-cijfers.csv',
      replace('T2.E.II|M2.I.a', 'T2.E.II|M2.I.z'),
      /regel 2: pad "M2\.I\.z"/,
    ],
    [
      'parent',
      'gepubliceerde-cijfers.csv',
      replace('T2.E.II.A.1,T2.E.II,', 'T2.E.II.A.1,T2.X,'),
      /ouder "T2\.X"/,
    ],
    [
      'unit',
      'gepubliceerde-cijfers.csv',
      replace(',EUR,', ',%,'),
      /regel 2: T2\.E\.II staat in EUR, niet in %/,
    ],
    [
      'sign',
      'gepubliceerde-cijfers.csv',
      replace(',202949879,1,', ',202949879,2,'),
      /regel 2: teken is "2"/,
    ],
    [
      'sign turned of a positive amount',
      'gepubliceerde-cijfers.csv',
      replace(',202949879,1,', ',202949879,-1,'),
      /negatief gedrukt/,
    ],
    [
      'sign turned without a word',
      'gepubliceerde-cijfers.csv',
      replace(/"In de nota negatief.*"/, ''),
      /vraagt een opmerking/,
    ],
    [
      'wrong name',
      'gepubliceerde-cijfers.csv',
      replace('Hasselt,71022', 'Genk,71022'),
      /71022 is Hasselt, niet Genk/,
    ],
    [
      'unknown code',
      'gepubliceerde-cijfers.csv',
      replace('Hasselt,71022', 'Hasselt,71023'),
      /71023 is niet bekend/,
    ],
    [
      'two territories',
      'gepubliceerde-cijfers.csv',
      replace('Hasselt,71022', 'Antwerpen,11002'),
      /11002 is twee grondgebieden/,
    ],
    [
      'unknown group',
      'gepubliceerde-cijfers.csv',
      replace('Hasselt,71022', 'Haspengouw,'),
      /groep "Haspengouw"/,
    ],
    [
      'figure twice',
      'gepubliceerde-cijfers.csv',
      repeat(/Kortessem,73040,AFM\.III.*/),
      /AFM\.III 2021 rekening gemeente en OCMW staat ook op/,
    ],
    [
      'bestuur',
      'gepubliceerde-cijfers.csv',
      replace('gemeente en OCMW', 'stad'),
      /regel 2: bestuur is "stad"/,
    ],
    [
      'line number',
      'gepubliceerde-cijfers.csv',
      replace(',2617,', ',p. 12,'),
      /regel 2: regel is geen regelnummer/,
    ],
    [
      'own inhabitants of today',
      'inwoners-gepubliceerd.csv',
      replace('71022', '71072'),
      /71072 staat al in inwoners\.csv/,
    ],
    [
      'own inhabitants quality',
      'inwoners-gepubliceerd.csv',
      replace('gepubliceerd', 'officieel'),
      /kwaliteit is "officieel"/,
    ],
    [
      'own inhabitants none',
      'inwoners-gepubliceerd.csv',
      replace('79089', '0'),
      /inwoners is niet groter dan 0/,
    ],
    [
      'path twice',
      'rubrieken.csv',
      repeat(/M2\.I\.a,.*/),
      /rubrieken\.csv, regel \d+: m2\.i\.a staat ook/,
    ],
    ['path form', 'rubrieken.csv', replace('M2.I.a', 'M2 I a'), /vreemde vorm/],
    ['unit of a path', 'rubrieken.csv', replace('EUR', 'USD'), /eenheid is "USD"/],
    [
      'word twice',
      'rubriekwoorden.csv',
      repeat(/bbr,.*/),
      /rubriekwoorden\.csv, regel \d+: bbr staat ook/,
    ],
    ['word to nowhere', 'rubriekwoorden.csv', replace('bbr,M2.IX', 'bbr,M2.XX'), /pad "M2\.XX"/],
    [
      'word that is a path',
      'rubriekwoorden.csv',
      replace('bbr,', 'm2.i,'),
      /het woord is ook het pad M2\.I/,
    ],
    [
      'account',
      'schemas.json',
      replace(/"pad": "T2.E.I.A.1"/g, '"pad": "T2.E.I.A.9"'),
      /schemas\.json: pad "T2\.E\.I\.A\.9"/,
    ],
    [
      'source of a schema',
      'schemas.json',
      replace('"bron": "bbc-t2"', '"bron": "elders"'),
      /schemas\.json: bron "elders"/,
    ],
    [
      'source date',
      'bronnen.json',
      replace('"2023-04-25"', '"25/4/2023"'),
      /bronnen\.json: bron 8: datum is geen datum/,
    ],
    [
      'source twice',
      'bronnen.json',
      replace('"bbc-t2"', '"samenvoegingen"'),
      /een id komt twee keer voor/,
    ],
    [
      'source title',
      'bronnen.json',
      replace(/"titel": ".*"/, '"titel": ""'),
      /bron 1: titel ontbreekt/,
    ],
  ])('%s', (_name, file, edit, message) => {
    expect(compileWith(file, edit)).toThrow(message);
  });
});
