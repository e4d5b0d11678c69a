/** The public pages' foot: on what ground the reports stand here (条例 Art. 49, 50). */
export function Foot() {
  return (
    <footer className="foot">
      <div className="wrap">
        <span>依据《中华人民共和国政府信息公开条例》第四十九条、第五十条公布</span>
        <span>报告内容由各单位负责</span>
      </div>
    </footer>
  );
}
