/** The events that end a press. If it opens a list or drags something, the page may see no other than the next key. */
const ends = ["mouseup", "dragend", "keydown"] as const;

/**
 * Delays a task while a mouse button or a finger is pressed. A field loses the focus when a press begins, and if the
 * page moves before it ends, the pressed element gets no click.
 *
 * @returns a function that runs a task, at once unless something is pressed; of several that wait, only the last one
 */
export function afterPress(): (task: () => void) => void {
  let press: { task?: () => void } | undefined;
  const begin = () => {
    press = {};
  };
  /** Comes before the click, whose handler may rely on the task. */
  const end = () => {
    const task = press?.task;
    press = undefined;
    task?.();
  };
  addEventListener("mousedown", begin, { capture: true });
  for (const type of ends) addEventListener(type, end, { capture: true });
  return (task) => {
    if (press) press.task = task;
    else task();
  };
}
