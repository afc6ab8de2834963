interface Props {
  readonly onClear: () => void;
}

/** Says that what was typed before is here again, and lets one begin anew. */
export function Restored({ onClear }: Props) {
  return (
    <p className="entry-restored">
      已恢复上次未保存的内容。
      <button type="button" className="link" onClick={onClear}>
        清空重填
      </button>
    </p>
  );
}
