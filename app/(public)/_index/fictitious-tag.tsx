/** Stands beside each link to a report whose numbers are invented for the demo. */
export function FictitiousTag() {
  return <span className="tag tag-n">虚构数据</span>;
}
