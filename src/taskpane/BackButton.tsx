import { Button } from '@fluentui/react-components';

/** Leads from a detail back to the list that it was chosen from. */
export function BackButton({ label, onBack }: { label: string; onBack: () => void }) {
  return (
    <div>
      <Button size="small" onClick={onBack}>
        <span aria-hidden="true">‹&nbsp;</span>
        {label}
      </Button>
    </div>
  );
}
