// The panel of the routes between two: each in words, step by step, with what a step lacks.

import { active } from './active.js';
import { button, make, theirs } from './dom.js';
import { badge, evidenceList, goTo, particulars, tieButton, title, top } from './pieces.js';
import { lengthOf, weakOfAll } from './routes.js';
import { change, state } from './state.js';
import { nameOf, phraseBefore, say, sayCount } from './words.js';

/** @import { Stakeholder } from './data.js' */
/** @import { Weakness } from './routes.js' */

/** @type {Weakness[]} */
const WEAK = ['metOnly', 'throughGroup']; // that no tie is confirmed stands at the ties

export function routesPanel() {
  const { from, to } = state;
  /** @type {(label: string, node: Stakeholder | null, name: 'from' | 'to') => HTMLElement[]} */
  const end = (label, node, name) => [make('dt', {}, label), make('dd', {}, node ? goTo(node) : say('chooseOther'), node ? button('✕', () => change({ [name]: null, route: 0 }, { focus: true }), { class: 'drop', 'aria-label': say('choose', { name: nameOf(node) }) }) : '')];
  const parts = [
    top(make('p', { class: 'kind' }, say('routes'))),
    title(from && to ? say('howConnected') : say('pickTwo')),
    make('dl', {}, ...end(say('fromWhom'), from, 'from'), ...end(say('toWhom'), to, 'to')),
  ];
  if (!from || !to) return [...parts, make('p', { class: 'quiet' }, say('pickHow'))];
  parts.push(make('div', { class: 'actions' }, button(say('swap'), () => change({ from: to, to: from, route: 0 }, { focus: true }), { id: 'swap' })));
  if (!active.routes.length) return [...parts, make('p', { role: 'status' }, say('noRoute', { from: nameOf(from), to: nameOf(to) }))];
  const weak = weakOfAll(active.routes);
  if (weak) parts.push(make('p', { role: 'status', class: 'warning' }, theirs(say(weak.key, { one: nameOf(from), other: nameOf(to), passed: either(weak.passed.map(nameOf)) }))));
  active.routes.forEach((route, at) => {
    const isDrawn = at === Math.min(state.route, active.routes.length - 1);
    parts.push(make('section', { class: isDrawn ? 'route drawn' : 'route' },
      make('h3', {}, button(say(lengthOf(route) === route.length ? 'routeNumber' : 'routeLonger', { n: at + 1, steps: sayCount('steps', route.length), length: lengthOf(route) }), () => change({ route: at }), { id: `route-${at + 1}`, 'aria-pressed': String(isDrawn), class: 'show-route' })),
      make('ol', { class: 'ties' }, ...route.map((step) => make('li', { class: 'tie', 'data-weak': step.weak.join(' ') },
        ...WEAK.filter((weakness) => step.weak.includes(weakness)).map((weakness) => make('span', { class: 'badge weak' }, say(weakness))),
        ...step.ties.flatMap((tie, place) => [
          make('div', {}, tieButton(tie), place ? '' : goTo(step.from), make('span', { class: 'phrase' }, ` ${phraseBefore(tie, step.from)}`), goTo(step.to), ' ', badge(tie)),
          ...particulars(tie).map(([, value]) => make('p', {}, value)),
          evidenceList(tie),
        ]))))));
  });
  return parts;
}

// "Harbour Day, Forum or Webinar".
/** @param {string[]} names */
const either = (names) => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(say('or'));
