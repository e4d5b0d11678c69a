import { FigureIcon } from './figure-icon';
import type { OtherSide } from './other-side';

/**
 * What the tables say to the figure that is pointed at, and the way there. All of it stands in the list below the text
 * too, which is how it is reached without a pointer.
 */
export function FigureBubble(props: {
  side: OtherSide;
  left: number;
  top: number;
  onGo: (cell: string) => void;
  onStay: () => void;
  onLeave: () => void;
}) {
  const { side } = props;
  const { cell } = side;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may rest on it, as on the figure.
    <div
      className="figure-bubble"
      style={{ left: `min(${props.left}px, calc(100% - 288px))`, top: props.top }}
      onMouseEnter={props.onStay}
      onMouseLeave={props.onLeave}
    >
      <p>
        <FigureIcon state={side.state} />
        <span>
          <b>{side.word}</b>
          {`：${side.tables}`}
        </span>
      </p>
      {cell === null ? null : (
        <button type="button" className="btn btn-sm" onClick={() => props.onGo(cell)}>
          {`去${side.table}`}
        </button>
      )}
    </div>
  );
}
