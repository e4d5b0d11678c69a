'use client';

import type { SectionId } from '@/report/ids';
import { SectionNotes } from '../notes/section-notes';
import { useDesk } from '../state/desk-context';
import { DeskTable } from '../table/desk-table';
import { Legend } from '../table/legend';
import { SectionText } from '../text/section-text';

/** One of the six sections: its table where it has one, and its text. */
export function SectionPart({ section }: { section: SectionId }) {
  const { form } = useDesk();
  const table = form.tables.find((one) => one.section === section);
  return (
    <>
      <SectionNotes section={section} />
      {table ? (
        <>
          <DeskTable key={`${form.name}.${table.id}`} table={table} />
          <Legend />
        </>
      ) : null}
      <SectionText key={section} section={section} beside={table !== undefined} />
    </>
  );
}
