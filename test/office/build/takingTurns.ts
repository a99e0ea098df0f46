import { ExcelHost, type Reply } from '../../../tools/host/excelHost';
import { isTidying } from '../../../tools/host/requestFaults';
import type { WireRequest } from '../../../tools/host/wire';

/** An Excel in which each request waits until its turn has come. */
export class PatientHost extends ExcelHost {
  /** Called before each request of the page; absent where nobody takes turns. */
  turn: (() => Promise<void>) | undefined;

  override async execute(body: string, flags: number): Promise<Reply> {
    // What the library tidies up belongs to no turn; a request that also lets go of something does.
    if (!isTidying(JSON.parse(body) as WireRequest)) await this.turn?.();
    return super.execute(body, flags);
  }
}

export interface Player {
  readonly host: PatientHost;
  /** The library of the page of this person. */
  readonly excel: typeof Excel;
  readonly play: () => Promise<void>;
}

interface Seat {
  readonly player: Player;
  /** Lets the request that waits go through; null while nothing waits. */
  go: (() => void) | null;
  isDone: boolean;
  error: unknown;
}

/**
 * Lets people work at the same time, one request of one of them at a time: `next` says whose, and
 * may do something itself before it answers. So an interleaving is a list of choices and nothing
 * else, whatever the clock says.
 */
export async function takeTurns(
  players: readonly Player[],
  next: (waiting: readonly number[]) => number,
): Promise<void> {
  let settled: () => void = () => undefined;
  const untilSettled = () =>
    new Promise<void>((resolve) => {
      settled = resolve;
    });
  const seats = players.map((player): Seat => ({ player, go: null, isDone: false, error: null }));
  const begin = async (seat: Seat): Promise<void> => {
    globalThis.Excel = seat.player.excel;
    const waits = untilSettled();
    seat.player.host.turn = () =>
      new Promise<void>((resolve) => {
        seat.go = resolve;
        settled();
      });
    void seat.player
      .play()
      .catch((error: unknown) => {
        seat.error = error;
      })
      .finally(() => {
        seat.isDone = true;
        seat.player.host.turn = undefined;
        settled();
      });
    await waits;
  };
  const goOn = async (seat: Seat): Promise<void> => {
    const { go } = seat;
    if (go === null) return;
    seat.go = null;
    globalThis.Excel = seat.player.excel;
    const waits = untilSettled();
    go();
    await waits;
  };
  const round = async (): Promise<void> => {
    const waiting = seats.flatMap(({ go }, at) => (go === null ? [] : [at]));
    if (waiting.length === 0) return;
    const seat = seats[next(waiting)];
    if (seat) await goOn(seat);
    return round();
  };
  await seats.reduce((before, seat) => before.then(() => begin(seat)), Promise.resolve());
  await round();
  for (const { error } of seats) if (error !== null) throw error;
}
