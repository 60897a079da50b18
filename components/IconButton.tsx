import { Icon, type IconName } from "./Icon.tsx";

interface IconButtonProps {
  icon: IconName;
  label: string;
  /** Of a button that stays down. */
  pressed?: boolean;
  onClick: (event: MouseEvent) => void;
}

/** A button that is only a picture; its words are its name and its tooltip. */
export function IconButton({ icon, label, pressed, onClick }: IconButtonProps) {
  return (
    <button type="button" class="ib" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
