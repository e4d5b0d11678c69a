'use client';

import { Modal } from '@/components/dialog';
import { useDesk } from '../state/desk-context';
import { pendingOf } from '../state/desk-state';
import { useDeskState } from '../state/use-desk-state';
import { stakeWords } from './stake-words';

/**
 * Asks before what was typed voids a check or a signature that the window didn't know of. What is typed waits on this
 * machine meanwhile: it goes up with a yes, and is dropped only where the person says so.
 */
export function VoidingQuestion() {
  const { store, flush, refresh, view } = useDesk();
  const asked = useDeskState((state) => state.asked);
  const typed = useDeskState((state) => Object.keys(pendingOf(state)).length);
  if (!asked) return null;
  const { title, stands, becomes } = stakeWords(asked, view.check !== null);
  const putOff = () => store.dispatch({ type: 'put-off' });
  const goOn = () => {
    store.dispatch({ type: 'acknowledged', token: asked.token });
    void flush();
  };
  const giveUp = () => {
    store.dispatch({ type: 'given-up' });
    void refresh();
  };
  return (
    <Modal
      title={title}
      open
      onOpenChange={putOff}
      foot={
        <>
          <button type="button" className="btn" onClick={putOff}>
            暂不处理
          </button>
          {typed > 0 ? (
            <button type="button" className="btn btn-bad" onClick={giveUp}>
              {`放弃这 ${typed} 处修改`}
            </button>
          ) : null}
          <button type="button" className="btn btn-main" onClick={goOn}>
            继续修改
          </button>
        </>
      }
    >
      <p>{`${stands}${becomes}`}</p>
      <p>
        {typed > 0
          ? `本页有 ${typed} 处修改还没有保存，已留在本机。选“继续修改”即保存；不再需要的，可以放弃。`
          : '刚才的操作没有完成。选“继续修改”后，请再操作一次。'}
      </p>
    </Modal>
  );
}
