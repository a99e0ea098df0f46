import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import type { ScenarioPlan } from '../../plan';
import { problemText } from '../problemText';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Builder } from './builder';

interface Properties {
  readonly builder: Builder;
  readonly plan: () => ScenarioPlan;
}

/** The same sheets as a file, without a word in this workbook. */
export function SaveFileButton({ builder, plan }: Properties) {
  const { language, saveFile } = useServices();
  const labels = scenarioLabels(language).bouwen;
  const styles = useStyles();
  const [told, setTold] = useState('');
  const save = async () => {
    setTold(labels.saving);
    try {
      const { workbook, scenario } = plan();
      const name = fileName(labels.fileName(scenario.input.partners.map(({ naam }) => naam)));
      saveFile(name, await builder.writeXlsx(workbook));
      setTold(labels.saved(name));
    } catch (error) {
      setTold(labels.saveFailed(problemText(error, language)));
    }
  };
  return (
    <>
      <Button onClick={() => void save()}>{labels.saveFile}</Button>
      <span role="status" className={styles.quiet}>
        {told}
      </span>
    </>
  );
}

/** Windows allows few signs in a name, and names of municipalities may hold a slash or a quote. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, '-');
}
