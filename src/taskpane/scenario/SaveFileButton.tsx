import { useState } from 'react';
import { scenarioLabels } from '../../i18n/scenarioLabels';
import { problemText } from '../problemText';
import { RefButton } from '../RefButton';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Builder } from './builder';
import { planForFile } from './planForFile';
import type { PreparedBuild } from './preparedBuild';
import { refusalSentence } from './told';

interface Properties {
  readonly builder: Builder;
  readonly prepared: PreparedBuild;
  /** The workbook is being written or read for something else. */
  readonly isBusy?: boolean;
}

/** The same sheets as a file, with what stands in this workbook and without a word in it. */
export function SaveFileButton({ builder, prepared, isBusy = false }: Properties) {
  const services = useServices();
  const { language, saveFile } = services;
  const all = scenarioLabels(language);
  const labels = all.bouwen;
  const styles = useStyles();
  const [told, setTold] = useState('');
  const save = async () => {
    setTold(labels.saving);
    try {
      const answer = await planForFile(builder, prepared, all, services);
      if (answer.kind === 'refused') {
        setTold(labels.notSaved(refusalSentence(answer.refusal, all)));
        return;
      }
      const name = fileName(labels.fileName(prepared.basis.partners.map(({ naam }) => naam)));
      saveFile(name, await builder.writeXlsx(answer.plan.workbook));
      setTold((answer.isRead ? labels.saved : labels.savedUnread)(name));
    } catch (error) {
      setTold(labels.saveFailed(problemText(error, language)));
    }
  };
  return (
    <>
      <RefButton disabledFocusable={isBusy} onClick={() => void save()}>
        {labels.saveFile}
      </RefButton>
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
