import { type DragEvent, useRef, useState } from 'react';

const isFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** A file may be let go anywhere on the view; slides that are dragged within it are none. */
export function useDropFile(onFile: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  // Going from one element into another inside it enters before it leaves.
  const depth = useRef(0);
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (!isFile(event)) return;
      depth.current += 1;
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!isFile(event)) return;
      depth.current -= 1;
      setOver(depth.current > 0);
    },
    onDragOver: (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
  return { isOver, handlers };
}
