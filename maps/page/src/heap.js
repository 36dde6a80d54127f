// What waits, of which the first in order is taken first.

/** @template Item */
export class Heap {
  /** @param {(one: Item, other: Item) => number} order */
  constructor(order) {
    this.order = order;
    /** @type {Item[]} */
    this.items = [];
  }

  /** @param {Item} item */
  push(item) {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.order(this.items[above], item) <= 0) break;
      this.items[at] = this.items[above];
      at = above;
    }
    this.items[at] = item;
  }

  /** @returns {Item | undefined} */
  pop() {
    const [first] = this.items;
    const last = this.items.pop();
    if (last === undefined || !this.items.length) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.items.length) break;
      if (below + 1 < this.items.length && this.order(this.items[below + 1], this.items[below]) < 0) below += 1;
      if (this.order(last, this.items[below]) <= 0) break;
      this.items[at] = this.items[below];
      at = below;
    }
    this.items[at] = last;
    return first;
  }
}
