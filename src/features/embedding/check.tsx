/** Something that is on or off, with its name. */
export function Check({
  label,
  checked,
  disabled = false,
  onCheck,
}: {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onCheck: (checked: boolean) => void;
}) {
  return (
    <label className="embedding-check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
