/** Why a call failed, in place; nothing while it didn't. */
export function FailureNote({ sentence }: { sentence: string }) {
  if (sentence === '') return null;
  return (
    <p className="said-bad" role="alert">
      {sentence}
    </p>
  );
}
