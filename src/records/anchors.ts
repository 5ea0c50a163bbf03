/** What `*name` stands for in a document: looked up in one walk, where asking each alias would walk every time. */
import { isAlias, isNode, visit, type Alias, type Document, type Node } from 'yaml';

export type Anchors = {
  /** What an alias stands for: the last value before it that bears its name. */
  readonly targets: ReadonlyMap<Alias, Node>;
  /** The names that some alias uses. */
  readonly used: ReadonlySet<string>;
};

const walked = new WeakMap<Document, Anchors>();

/** The anchors of a document and who uses them. */
export function anchorsOf(document: Document): Anchors {
  const known = walked.get(document);
  if (known !== undefined) return known;
  const anchors = walk(document);
  walked.set(document, anchors);
  return anchors;
}

function walk(document: Document): Anchors {
  const targets = new Map<Alias, Node>();
  const used = new Set<string>();
  const latest = new Map<string, Node>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        used.add(node.source);
        const target = latest.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (isNode(node) && node.anchor !== undefined) {
        latest.set(node.anchor, node);
      }
    },
  });
  return { targets, used };
}
