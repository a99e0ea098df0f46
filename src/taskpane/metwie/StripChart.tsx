import { metwieLabels } from '../../i18n/metwieLabels';
import type { Strip, Strippunt } from '../../partners';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { useMetwieStyles } from './styles';

/** In the units of the drawing, which is as wide as the pane lets it be. */
const width = 300;
const height = 36;
const margin = 5;
const middle = height / 2;
/** Below each other in turn, or so many dots would melt into a bar. */
const rows = 3;

function xOf({ positie }: Strippunt): number {
  return margin + positie * (width - 2 * margin);
}

/** All municipalities as dots on one line; only for the eye, the ranks stand in the table below. */
export function StripChart({ strip: { punten } }: { readonly strip: Strip }) {
  const labels = metwieLabels(useServices().language).details;
  const styles = useStyles();
  const own = useMetwieStyles();
  const ofSoort = (soort: Strippunt['soort']) => punten.filter((point) => point.soort === soort);
  const merged = ofSoort('samen');
  return (
    <figure className={own.figure}>
      <svg
        className={own.strip}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        aria-hidden="true"
        focusable="false"
      >
        <g className={own.all} fill="currentColor">
          {ofSoort('gemeente').map((point, index) => (
            <circle
              key={point.leden.join()}
              cx={xOf(point)}
              cy={middle + ((index % rows) - (rows - 1) / 2) * 3}
              r={1}
            />
          ))}
        </g>
        <g className={own.partner} stroke="currentColor" fill="currentColor" strokeWidth={1.5}>
          {ofSoort('partner').map((point) => (
            <g key={point.leden.join()}>
              <path d={tick(xOf(point), 6, middle + 5)} />
              <circle cx={xOf(point)} cy={5} r={3} stroke="none" />
            </g>
          ))}
        </g>
        <g className={own.samen} stroke="currentColor" fill="currentColor" strokeWidth={1.5}>
          {merged.map((point) => (
            <g key={point.leden.join()}>
              <path d={tick(xOf(point), middle - 5, height - 6)} />
              <path d={diamond(xOf(point), height - 5, 4)} stroke="none" />
            </g>
          ))}
        </g>
      </svg>
      <figcaption className={styles.quiet}>
        {labels.strip(punten.length - merged.length)}
      </figcaption>
    </figure>
  );
}

function tick(x: number, from: number, to: number): string {
  return `M${x.toFixed(2)} ${String(from)}V${String(to)}`;
}

function diamond(x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(2)} ${(y + dy).toFixed(2)}`;
  return `M${at(0, -size)}L${at(size, 0)}L${at(0, size)}L${at(-size, 0)}Z`;
}
