'use client';

import type { ReactNode } from 'react';
import { useRef, useState } from 'react';

/** A place to drop files on, with what else may be done there. It shows when something is held over it. */
export function DropArea(props: {
  label: string;
  className?: string;
  onDrop: (dropped: DataTransfer) => void;
  children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  return (
    <section
      className={`drop ${props.className ?? ''} ${over ? 'drop-over' : ''}`}
      aria-label={props.label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onDrop(event.dataTransfer);
      }}
    >
      {props.children}
    </section>
  );
}

/**
 * A button that opens the system's chooser of files; the same file can be chosen again.
 *
 * @param label the button's verb
 * @param name what the field behind it is called, where the button's own words don't say enough
 * @param of one file, several, or a folder with all that is in it
 * @param accept what the chooser offers; what a file is, the server tells by its content
 */
export function ChooseFiles(props: {
  label: string;
  name?: string;
  of: 'file' | 'files' | 'folder';
  accept?: string;
  main?: boolean;
  onFiles: (files: FileList | null) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={`btn ${props.main ? 'btn-main' : ''}`}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        // The button stands for it: shown to nobody, so that there is one control of that name.
        hidden
        aria-label={props.name ?? props.label}
        multiple={props.of !== 'file'}
        {...(props.of === 'folder' ? { webkitdirectory: '' } : {})}
        {...(props.accept === undefined ? {} : { accept: props.accept })}
        onChange={(event) => {
          props.onFiles(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
