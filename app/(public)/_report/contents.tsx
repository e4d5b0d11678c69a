import type { Form } from '@/report/forms/form';
import { sectionAnchor } from './section';

/** The way to each of the six sections. */
export function Contents({ form }: { form: Form }) {
  return (
    <nav className="toc" aria-label="报告目录">
      <h2>目录</h2>
      <ul>
        {form.sections.map((section) => (
          <li key={section.id}>
            <a href={`#${sectionAnchor(section)}`}>{section.heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
