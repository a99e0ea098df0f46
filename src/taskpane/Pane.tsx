import {
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { FunctionId } from '../functions';
import type { Host } from '../office';
import { AnalyseTab } from './analyse/AnalyseTab';
import { CijfersTab } from './cijfers/CijfersTab';
import { ControleTab } from './controle/ControleTab';
import { FunctionsScreen } from './functies/FunctionsScreen';
import { MunicipalitiesScreen } from './gemeenten/MunicipalitiesScreen';
import { OwnFiguresProvider } from './ownFigures';
import type { Partnerkeuze } from './scenario/partnerkeuze';
import { ScenarioTab } from './scenario/ScenarioTab';
import { useLabels, useServices } from './services';
import { usePageStyles } from './styles';
import { ExplainScreen } from './uitleg/ExplainScreen';
import { useColourScheme } from './useColourScheme';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Seven words do not fit in 320 pixels: they take a second line.
  tabs: { flexWrap: 'wrap' },
  tab: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
  },
  notice: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const themes = { light: webLightTheme, dark: webDarkTheme };

const screens = [
  'functies',
  'uitleg',
  'gemeenten',
  'cijfers',
  'scenario',
  'analyse',
  'controle',
] as const;
type Screen = (typeof screens)[number];

/** The whole pane: colours of Excel, seven screens behind tabs, no address of its own. */
export function Pane() {
  usePageStyles();
  const { language, office } = useServices();
  const styles = useStyles();
  const labels = useLabels();
  const scheme = useColourScheme(office);
  const id = useId();
  const [screen, setScreen] = useState<Screen>('functies');
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState('');
  const [selected, setSelected] = useState<FunctionId>();
  const [previous, setPrevious] = useState<FunctionId>();
  const [partnerkeuze, setPartnerkeuze] = useState<Partnerkeuze>();
  const [opened, setOpened] = useState<ReadonlySet<Screen>>(new Set());
  const [visits, setVisits] = useState<Readonly<Partial<Record<Screen, number>>>>({});

  const select = (next: FunctionId | undefined) => {
    setPrevious(next === undefined ? selected : undefined);
    setSelected(next);
  };
  const openFunction = (next: FunctionId) => {
    select(next);
    setScreen('functies');
  };
  const changeScreen = (next: Screen) => {
    setPrevious(undefined);
    setScreen(next);
    setOpened(new Set([...opened, next]));
    // Somebody may have worked in the workbook since the last look.
    setVisits({ ...visits, [next]: (visits[next] ?? 0) + 1 });
  };

  return (
    <FluentProvider theme={themes[scheme]} className={styles.pane} lang={language}>
      <header className={styles.head}>
        <h1 className={styles.title}>{labels.title}</h1>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={screen}
          aria-label={labels.tabList}
          onTabSelect={(_, data) => {
            changeScreen(data.value as Screen);
          }}
        >
          {screens.map((each) => (
            <Tab
              key={each}
              value={each}
              id={`${id}-tab-${each}`}
              className={styles.tab}
              {...(each === screen ? { 'aria-controls': `${id}-panel` } : {})}
            >
              {labels.tabs[each]}
            </Tab>
          ))}
        </TabList>
      </header>
      <main>
        <HostNotice />
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${screen}`}>
          {screen === 'functies' && (
            <FunctionsScreen
              query={query}
              onQuery={setQuery}
              selected={selected}
              onSelect={select}
              previous={previous}
            />
          )}
          {screen === 'uitleg' && <ExplainScreen onFunction={openFunction} />}
          {opened.has('gemeenten') && (
            // Stays while another tab is shown: which merger was looked at is kept.
            <div hidden={screen !== 'gemeenten'}>
              <MunicipalitiesScreen
                query={place}
                onQuery={setPlace}
                onScenario={(keuze) => {
                  setPartnerkeuze(keuze);
                  changeScreen('scenario');
                }}
              />
            </div>
          )}
          <OwnFiguresProvider>
            {opened.has('cijfers') && (
              // Stays while another tab is shown: what was read and answered is kept.
              <div hidden={screen !== 'cijfers'}>
                <CijfersTab />
              </div>
            )}
            {opened.has('scenario') && (
              // Stays while another tab is shown: a build goes on, and what was chosen is kept.
              <div hidden={screen !== 'scenario'}>
                <ScenarioTab partnerkeuze={partnerkeuze} />
              </div>
            )}
          </OwnFiguresProvider>
          {opened.has('analyse') && (
            // Stays while another tab is shown: a computation goes on, and what it found is kept.
            <div hidden={screen !== 'analyse'}>
              <AnalyseTab visit={visits.analyse ?? 0} />
            </div>
          )}
          {opened.has('controle') && (
            // Stays while another tab is shown: a check goes on, and what it found is kept.
            <div hidden={screen !== 'controle'}>
              <ControleTab visit={visits.controle ?? 0} />
            </div>
          )}
        </div>
      </main>
    </FluentProvider>
  );
}

type Connection = Host | 'asking' | { readonly failed: string };

/** Says why nothing can be inserted when the page was not opened by Excel. */
function HostNotice() {
  const { office } = useServices();
  const labels = useLabels();
  const styles = useStyles();
  const [connection, setConnection] = useState<Connection>('asking');
  useEffect(() => {
    let mounted = true;
    office.whenReady().then(
      (host) => {
        if (mounted) setConnection(host);
      },
      (error: unknown) => {
        const failed = error instanceof Error ? error.message : String(error);
        if (mounted) setConnection({ failed });
      },
    );
    return () => {
      mounted = false;
    };
  }, [office]);
  const text =
    connection === 'elsewhere'
      ? labels.outsideExcel
      : typeof connection === 'object'
        ? labels.connectionFailed(connection.failed)
        : '';
  return (
    <div role="status" className={text === '' ? '' : styles.notice}>
      {text}
    </div>
  );
}
