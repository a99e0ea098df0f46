import { Checkbox } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { delenLabels } from '../../i18n/delenLabels';
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
  const sharing = delenLabels(language).file;
  const styles = useStyles();
  const [told, setTold] = useState('');
  const [isShared, setIsShared] = useState(false);
  const hint = useId();
  const save = async () => {
    setTold(labels.saving);
    try {
      const delen = isShared ? sharing.log : undefined;
      const answer = await planForFile(builder, prepared, all, services, delen);
      if (answer.kind === 'refused') {
        setTold(labels.notSaved(refusalSentence(answer.refusal, all)));
        return;
      }
      const name = fileName(labels.fileName(prepared.basis.partners.map(({ naam }) => naam)));
      const given = isShared ? sharing.name(name) : name;
      saveFile(given, await builder.writeXlsx(answer.plan.workbook));
      setTold((answer.isRead ? labels.saved : labels.savedUnread)(given));
    } catch (error) {
      setTold(labels.saveFailed(problemText(error, language)));
    }
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <RefButton disabledFocusable={isBusy} onClick={() => void save()}>
          {labels.saveFile}
        </RefButton>
        <span role="status" className={styles.quiet}>
          {told}
        </span>
      </div>
      <Checkbox
        checked={isShared}
        label={sharing.choice}
        aria-describedby={hint}
        onChange={(_, { checked }) => {
          setIsShared(checked === true);
        }}
      />
      <p id={hint} className={styles.quiet}>
        {sharing.hint}
      </p>
    </div>
  );
}

/** Windows allows few signs in a name, and names of municipalities may hold a slash or a quote. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, '-');
}
