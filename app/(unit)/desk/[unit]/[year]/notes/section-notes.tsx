import Link from 'next/link';
import { sectionNotes } from '@/report/forms/fill-in-notes';
import type { SectionId } from '@/report/ids';
import { NoteList } from './note-list';

/** 填报说明 of a section: closed, since who knows the form doesn't need it; opened by mouse or key. */
export function SectionNotes({ section }: { section: SectionId }) {
  return (
    <details className="section-notes">
      <summary>填报说明</summary>
      <NoteList notes={sectionNotes(section)} />
      <p className="muted small">
        以上由平台依据条例和格式整理，以主管部门解释为准。<Link href="/help">更多帮助和咨询电话</Link>
      </p>
    </details>
  );
}
