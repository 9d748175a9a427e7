/** What ends a press. Of one that opens a list, or drags something, the page may not see the end; the next key shows it. */
const ends = ["mouseup", "dragend", "keydown"] as const;

/**
 * Lets a task wait while a button of the mouse, or a finger, is pressed. A field is left when a press begins, and if the
 * page moves before it ends, what was pressed gets no click.
 *
 * @returns runs a task, at once unless something is pressed; of several that wait, the last one
 */
export function afterPress(): (task: () => void) => void {
  let press: { task?: () => void } | undefined;
  const begin = () => {
    press = {};
  };
  /** Before the click, which may have something to say about what the task has done. */
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
