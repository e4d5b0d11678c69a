/** Traditional shapes of the signs in the forms' labels, each behind its simplified one. */
const PAIRS =
  '总總计計开開机機关關项項规規范範业業务務数數处處罚罰强強费費额額单單万萬请請与與类類内內过過个個会會组組织織构構结結转轉办辦继繼续續属屬国國稳穩护護权權执執询詢无無现現补補后後确確访訪举舉报報诉訴复復复複当當认認获獲维維纠糾审審议議经經采採购購对對发發制製废廢征徵条條给給书書于於况況进進动動学學释釋证證据據业業务務实實缴繳纳納逾踰';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [Array.from(pair)[1] ?? '', Array.from(pair)[0] ?? '']),
);

/** Labels in traditional shapes as the forms print them; signs that stand in no label stay as they are. */
export const simplified = (text: string): string =>
  Array.from(text, (sign) => SIMPLIFIED.get(sign) ?? sign).join('');
