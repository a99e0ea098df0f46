import { undoBuild } from '../../../src/office/build';
import { markKey } from '../../../src/office/build/sheetMark';
import type { PrintLayout } from '../../../src/spreadsheet/workbook';
import { withoutLayout } from './buildRoom';
import { small, type Sample } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// How sheets are printed and filtered: the first time ours, after that the user's where he wants.
const { room } = openedRoom();
beforeEach(() => room.reset());

const printed = (rows: readonly string[], version: string): PrintLayout => ({
  area: `B2:D${String(rows.length + 4)}`,
  titleRows: '2:2',
  titleColumns: 'B:B',
  pagesAcross: 1,
  header: { left: 'simulatie', centre: '&A', right: 'A && B' },
  footer: { left: 'Cijfers van 30 juni 2024', centre: version, right: '&P van &N' },
});

function sample(version = '1.0.0', rows: readonly string[] = small.rows): Sample {
  return { ...small, rows, extra: { print: printed(rows, version), filter: 'B2:D4' } };
}

function onFusie(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Fusie'));
    await context.sync();
  });
}

/** What somebody would see in the window of the printer. */
function pageNow() {
  return Excel.run(async (context) => {
    const { pageLayout, autoFilter } = context.workbook.worksheets.getItem('Fusie');
    pageLayout.load('orientation,paperSize,zoom,leftMargin');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
    const texts = pageLayout.headersFooters.defaultForAllPages.load();
    autoFilter.load('enabled');
    await context.sync();
    return {
      lies: pageLayout.orientation as string,
      paper: pageLayout.paperSize as string,
      zoom: pageLayout.zoom,
      area: area.isNullObject ? null : area.address,
      titles: [rows, columns].map((one) => (one.isNullObject ? null : one.address)),
      header: [texts.leftHeader, texts.centerHeader, texts.rightHeader],
      footer: [texts.leftFooter, texts.centerFooter, texts.rightFooter],
      filter: autoFilter.enabled,
    };
  });
}

/** The mark as a version wrote it that knew of no pages. */
async function asOlderVersion(): Promise<void> {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('Fusie');
    const property = customProperties.getItem(markKey).load('value');
    await context.sync();
    const mark = JSON.parse(property.value) as Record<string, unknown>;
    delete mark['page'];
    delete mark['filter'];
    customProperties.add(markKey, JSON.stringify(mark));
    await context.sync();
  });
}

test('a new sheet is printed lying down on one A4 across, with its titles on each page', async () => {
  await room.build(sample());
  expect(await pageNow()).toEqual({
    lies: 'Landscape',
    paper: 'A4',
    zoom: expect.objectContaining({ horizontalFitToPages: 1 }) as unknown,
    area: 'Fusie!B2:D6',
    titles: ['Fusie!2:2', 'Fusie!B:B'],
    header: ['simulatie', '&A', 'A && B'],
    footer: ['Cijfers van 30 juni 2024', '1.0.0', '&P van &N'],
    filter: true,
  });
  await expect(room.compare(sample())).resolves.toMatchObject({ isEmpty: true });
});

test('a sheet of one page stands on it whole', async () => {
  const whole: Sample = {
    ...small,
    extra: { print: { ...printed(small.rows, '1.0.0'), onePage: true } },
  };
  await room.build(whole);
  expect(await pageNow()).toMatchObject({
    lies: 'Portrait',
    zoom: expect.objectContaining({
      horizontalFitToPages: 1,
      verticalFitToPages: 1,
    }) as unknown,
  });
});

const older = small;
const grown = ['hasselt', 'kortessem', 'halen'];

test.each<
  [
    what: string,
    before: () => Promise<unknown>,
    next: Sample,
    expected: Partial<Awaited<ReturnType<typeof pageNow>>>,
  ]
>([
  [
    'the date of the figures follows',
    () => room.build(sample()),
    sample('1.1.0'),
    { footer: ['Cijfers van 30 juni 2024', '1.1.0', '&P van &N'] },
  ],
  [
    'new rows are printed too',
    () => room.build(sample()),
    sample('1.0.0', grown),
    { area: 'Fusie!B2:D7' },
  ],
  [
    'rows that went are not',
    () => room.build(sample('1.0.0', grown)),
    sample(),
    { area: 'Fusie!B2:D6' },
  ],
  [
    'an empty row of the user among ours does not make the page his',
    async () => {
      await room.build(sample());
      await onFusie((sheet) => sheet.getRange('4:4').insert('Down'));
    },
    sample('1.1.0', grown),
    { area: 'Fusie!B2:D7', footer: ['Cijfers van 30 juni 2024', '1.1.0', '&P van &N'] },
  ],
  [
    'what else the user chose for the printer stays',
    async () => {
      await room.build(sample());
      await onFusie(({ pageLayout }) => {
        pageLayout.orientation = 'Portrait';
        pageLayout.zoom = { scale: 70 };
      });
    },
    sample('1.1.0'),
    { lies: 'Portrait', zoom: { scale: 70 } as Excel.PageLayoutZoomOptions },
  ],
  [
    'a header of the user keeps the whole page as it is',
    async () => {
      await room.build(sample());
      await onFusie(({ pageLayout }) => {
        pageLayout.headersFooters.defaultForAllPages.rightHeader = 'van mij';
      });
    },
    sample('1.1.0', grown),
    {
      header: ['simulatie', '&A', 'van mij'],
      footer: ['Cijfers van 30 juni 2024', '1.0.0', '&P van &N'],
    },
  ],
  [
    'so does a print area of the user',
    async () => {
      await room.build(sample());
      await onFusie(({ pageLayout }) => pageLayout.setPrintArea('B2:C6'));
    },
    sample('1.1.0', grown),
    { area: 'Fusie!B2:C7', footer: ['Cijfers van 30 juni 2024', '1.0.0', '&P van &N'] },
  ],
  [
    'a sheet of an older version gets its page and its filter',
    async () => {
      await room.build(older);
      await asOlderVersion();
    },
    sample(),
    { area: 'Fusie!B2:D6', header: ['simulatie', '&A', 'A && B'], filter: true },
  ],
  [
    'but not over a page that the user set up',
    async () => {
      await room.build(older);
      await asOlderVersion();
      await onFusie(({ pageLayout }) => {
        pageLayout.headersFooters.defaultForAllPages.leftHeader = 'van mij';
      });
    },
    sample(),
    { area: null, header: ['van mij', '', ''] },
  ],
  [
    'a filter that the user took away stays away',
    async () => {
      await room.build(sample());
      await onFusie((sheet) => sheet.autoFilter.remove());
    },
    sample('1.1.0', grown),
    { filter: false },
  ],
])('%s', async (_, before, next, expected) => {
  await before();
  const undo = await room.build(next);
  expect(await pageNow()).toMatchObject(expected);
  await expect(room.compare(next)).resolves.toMatchObject({ isEmpty: true });
  // Undone and built again it is the same: what undoing leaves is never taken for the user's.
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  await room.build(next);
  expect(await pageNow()).toMatchObject(expected);
});

test('a page that has to change is told as a look', async () => {
  await room.build(sample());
  const changes = await room.compare(sample('1.1.0'));
  expect(changes).toMatchObject({ isEmpty: false, layouts: ['Fusie'], changedCells: [] });
});

test('a filter that a build put on a sheet goes with that build', async () => {
  await room.build(older);
  await asOlderVersion();
  const undo = await room.build(sample());
  await undoBuild(undo);
  expect(await pageNow()).toMatchObject({ filter: false });
});

describe('rows that a filter hides', () => {
  const hide = () =>
    onFusie((sheet) =>
      sheet.autoFilter.apply('B2:D4', 0, { filterOn: 'Values', values: ['hasselt'] }),
    );

  test('are read and compared as the others', async () => {
    await room.build(sample());
    await hide();
    await expect(room.compare(sample())).resolves.toMatchObject({ isEmpty: true });
    const { ownSheets } = await room.read();
    expect(ownSheets.find(({ id }) => id === 'fusie')).toMatchObject({
      isFiltered: true,
      rowKeys: [null, 'jaren', 'hasselt', 'kortessem', null, 'totaal'],
    });
  });

  test('do not stop a build that leaves their sheet alone', async () => {
    await room.build(sample());
    await hide();
    room.put('Aannames', 'B2', 'Anders');
    expect((await room.write(await room.compare(sample()))).kind).toBe('built');
  });

  test('stop one that has to write there; nothing changes and the filter stays', async () => {
    await room.build(sample());
    await hide();
    const before = await room.snapshot();
    const outcome = await room.write(await room.compare(sample('1.0.0', grown)));
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: { reason: 'filtered-sheets', sheets: ['Fusie'] },
    });
    expect(await room.snapshot()).toEqual(before);
    await onFusie((sheet) => sheet.autoFilter.clearCriteria());
    await room.build(sample('1.0.0', grown));
    expect(room.at('Fusie', 'B5')).toBe('halen');
  });

  test('stop undoing until they are shown again', async () => {
    await room.build(sample());
    const before = await room.snapshot();
    const undo = await room.build(sample('1.0.0', grown));
    await hide();
    await expect(undoBuild(undo)).resolves.toEqual({
      kind: 'refused',
      refusal: { reason: 'filtered-sheets', sheets: ['Fusie'] },
    });
    await onFusie((sheet) => sheet.autoFilter.clearCriteria());
    await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
    expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
  });
});
