import { useRef, useState, type DragEvent } from 'react';

export interface FileDrop {
  /** Something that may be a file hangs above the element. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return [...dataTransfer.types].includes('Files');
}

/** Lets an element take files that are dropped on it; text that is dragged within stays text. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  // A child that is entered comes before its parent is left.
  const depth = useRef(0);
  const move = (by: number) => {
    depth.current = Math.max(depth.current + by, 0);
    setOver(depth.current > 0);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event) => {
        if (holdsFiles(event)) move(1);
      },
      onDragOver: (event) => {
        if (!holdsFiles(event)) return;
        // Without this the browser would open the file in place of the pane.
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDragLeave: (event) => {
        if (holdsFiles(event)) move(-1);
      },
      onDrop: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
