import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import type { FilingState } from '@/db/schema/filing';
import type { ReportData } from '@/report/report';
import {
  type Namesake,
  type NearText,
  namelessShingles,
  nearestText,
  nearKeys,
  type OtherText,
  WRITTEN_SECTIONS,
  type WrittenSection,
} from '@/report/similarity/near-text';

/** The draft whose texts are looked for among the others of its year. */
export interface Compared {
  draft: Pick<ReportData, 'sections'>;
  unitCode: string;
  year: number;
  unit: Namesake;
  /** What was filed later isn't looked at; null: everything filed so far. */
  until: Date | null;
}

/** What a unit has drafted, recalled or got back is its own and is compared with nobody's. */
const WITH_THE_OFFICE: readonly FilingState[] = ['submitted', 'accepted', 'published'];
/** So many of those that share the most keys are measured; the rule tells the one most alike. */
const MEASURED = 5;

/**
 * Of each unit's newest version filed by `until`, those with the most keys in common. Found by equal keys in an index,
 * so that a save among 3,000 reports reads five of them, even where half the city has written after one pattern.
 */
async function candidates(
  db: Database,
  { unitCode, year, until }: Compared,
  section: WrittenSection,
  keys: readonly number[],
): Promise<OtherText[]> {
  const inTime = (at: string) => (until === null ? sql`true` : sql`${sql.raw(at)} <= ${until.toISOString()}`);
  return db.execute<OtherText & Record<string, unknown>>(sql`
    with alike as (
      select submission_id, count(*) as shared from text_band
      where year = ${year} and section = ${section} and key in ${[...keys]}
      group by submission_id
    ), nearest as (
      select s.id, f.unit_code, alike.shared
      from alike
      join submission s on s.id = alike.submission_id
      join filing f on f.id = s.filing_id
      where f.unit_code <> ${unitCode} and f.state in ${[...WITH_THE_OFFICE]} and ${inTime('s.at')}
        and not exists (
          select from submission l where l.filing_id = s.filing_id and l.number > s.number and ${inTime('l.at')}
        )
      order by alike.shared desc, f.unit_code
      limit ${MEASURED}
    )
    select u.name, u.aliases, s.report -> 'sections' ->> ${section} as text
    from nearest
    join submission s on s.id = nearest.id
    join unit u on u.code = nearest.unit_code
    order by nearest.shared desc, nearest.unit_code`);
}

async function nearIn(db: Database, compared: Compared, section: WrittenSection): Promise<NearText[]> {
  const own = namelessShingles(compared.draft.sections[section], compared.unit);
  const keys = nearKeys(own);
  if (keys.length === 0) return [];
  return nearestText(section, own, await candidates(db, compared, section, keys));
}

/**
 * For section 1 and 5, the text of another unit that is most like the draft's: of the same year, filed with an office
 * and not given back. The other unit's name and the share, never its words (docs/adr/0012).
 */
export async function nearTextsOf(db: Database, compared: Compared): Promise<NearText[]> {
  const near: NearText[] = [];
  for (const section of WRITTEN_SECTIONS) near.push(...(await nearIn(db, compared, section)));
  return near;
}
