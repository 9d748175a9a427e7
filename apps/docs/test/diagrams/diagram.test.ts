import { examinationSteps } from "@jira-config/jira/doctor";
import { describe, expect, test } from "vitest";
import { area, baselines, type Diagram, labelPlace, line, size } from "../../src/diagrams/diagram.ts";
import { doctorsOrder } from "../../src/diagrams/doctors-order.ts";
import { scopedToken } from "../../src/diagrams/scoped-token.ts";
import { tokenLife } from "../../src/diagrams/token-life.ts";
import { whereSecretsLive } from "../../src/diagrams/where-secrets-live.ts";

/** The width of the widest letter in the diagrams' font, in units. */
const letterWidth = 8;
/** The height of the highest letter above its line. */
const letterHeight = 13;

describe.for<Diagram>([doctorsOrder, scopedToken, tokenLife, whereSecretsLive])("$title", (diagram) => {
  test("fits into its columns, and its words into their boxes", () => {
    for (const box of diagram.boxes) {
      const { x, y, width, height } = area(diagram, box);
      expect(x + width).toBeLessThanOrEqual(size(diagram).width);
      expect(y + height).toBeLessThanOrEqual(size(diagram).height);
      const [top = 0, bottom = top] = [baselines(diagram, box)[0], baselines(diagram, box).at(-1)];
      expect(top - letterHeight).toBeGreaterThanOrEqual(y);
      expect(bottom).toBeLessThanOrEqual(y + height);
      for (const text of box.lines) expect(text.length * letterWidth).toBeLessThanOrEqual(width);
    }
  });

  test("has arrows that go down or to the right, from box to box", () => {
    for (const arrow of diagram.arrows) {
      const { x1, y1, x2, y2 } = line(diagram, arrow);
      expect(y2 > y1 || x2 > x1).toBe(true);
      expect(x1 === x2 || y1 === y2).toBe(true);
    }
  });

  test("has labels that do not run into each other", () => {
    const labels = diagram.arrows.flatMap((arrow) => {
      if (!arrow.label) return [];
      const { x, y, anchor } = labelPlace(diagram, line(diagram, arrow));
      const width = arrow.label.length * letterWidth;
      const left = anchor === "end" ? x - width : x;
      return [{ text: arrow.label, y, left, right: left + width }];
    });
    for (const { text, y, left, right } of labels) {
      const others = labels.filter((other) => other.text !== text && other.y === y);
      expect(others.filter((other) => left < other.right && other.left < right)).toEqual([]);
    }
  });

  test("has no two boxes in one place", () => {
    const places = diagram.boxes.map((box) => JSON.stringify(area(diagram, box)));
    expect(new Set(places).size).toBe(places.length);
  });
});

test("an arrow to a box that is not there is refused", () => {
  expect(() => line(tokenLife, { from: "created", to: "nowhere" })).toThrow("nowhere");
});

test("the doctor's picture has a box for every step, with all of its probes", () => {
  expect(doctorsOrder.boxes.map(({ lines }) => lines)).toEqual(
    examinationSteps.map((probes) => probes.map(({ title }) => title)),
  );
});
