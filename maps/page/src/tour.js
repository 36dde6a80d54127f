// The guided tour: a few named views in order, each with its text.

import { page } from './data.js';
import { button, byId, make, theirs } from './dom.js';
import { change, fromHash, reading, state, WHOLE } from './state.js';
import { say } from './words.js';

/** @import { InLang } from './page.d.ts' */

const story = page.story ?? [];
export const hasStory = story.length > 0;

/** @type {(text?: Partial<InLang>) => string} */
const said = (text) => (text ? text[state.lang] || text.en || text.fr || '' : '');

/** @param {number} at */
export function goToStep(at) {
  if (at < 0 || at >= story.length) change({ step: -1 });
  else change({ ...fromHash(story[at].hash.replace(/^#$/, WHOLE)), ...reading(), step: at }, { step: true });
}

export function showTour() {
  const tour = byId('tour');
  tour.hidden = !hasStory || state.step < 0;
  if (tour.hidden) {
    tour.replaceChildren();
    return;
  }
  const focused = document.activeElement;
  const had = focused && tour.contains(focused) ? focused.id : '';
  const step = story[state.step];
  tour.setAttribute('aria-label', say('tour'));
  tour.replaceChildren(
    make('div', { class: 'top' }, make('h2', { id: 'tour-title' }, theirs(said(step.title))), button('✕', () => goToStep(-1), { class: 'close', 'aria-label': say('endTour') })),
    make('p', { dir: 'auto' }, said(step.text)),
    make('div', { class: 'both' }, button(say('previous'), () => goToStep(state.step - 1), { id: 'tour-back', disabled: state.step === 0 }),
      make('span', { role: 'status' }, say('stepOf', { n: state.step + 1, all: story.length })),
      state.step < story.length - 1 ? button(say('next'), () => goToStep(state.step + 1), { id: 'tour-on' }) : button(say('endTour'), () => goToStep(-1), { id: 'tour-on' })));
  if (had) document.getElementById(had)?.focus();
}
