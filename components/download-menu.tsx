import { BLANK_DOWNLOADS, DOWNLOADS } from './download-formats';
import { Icon } from './icon';

/**
 * 下载: a small menu of links, which needs no script.
 *
 * @param props.report the report's address, to which /report.docx is added
 * @param props.blankForm the form whose blank is offered too, such as form2021
 */
export function DownloadMenu(props: { report: string | null; blankForm?: string }) {
  const { report, blankForm } = props;
  return (
    <details className="menu">
      <summary className="btn">
        <Icon name="down" />
        下载
      </summary>
      <ul>
        {report === null
          ? null
          : DOWNLOADS.map(({ extension, label, about }) => (
              <Item key={extension} href={`${report}/report.${extension}`} words={`${label}（${about}）`} />
            ))}
        {blankForm === undefined
          ? null
          : BLANK_DOWNLOADS.map(({ extension, label }) => (
              <Item
                key={`blank ${extension}`}
                href={`/api/forms/${blankForm}/blank.${extension}`}
                words={`空白表（${label}）`}
              />
            ))}
      </ul>
    </details>
  );
}

function Item({ href, words }: { href: string; words: string }) {
  return (
    <li>
      <a href={href}>{words}</a>
    </li>
  );
}
