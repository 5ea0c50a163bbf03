/** A record in full, in a dialog over the page. */
import { byId, made } from './elements.ts';
import type { PageLine, PageRecord } from '../output/dashboard/page-payload.ts';

export type RecordDialog = {
  /** Shows a record; false where there is none of this id. */
  readonly show: (id: string) => boolean;
  readonly close: () => void;
};

/** The dialog of the page; `onClose` is called whenever it was closed, by whatever means. */
export function recordDialog(
  records: Readonly<Record<string, PageRecord>>,
  onClose: () => void,
): RecordDialog {
  const dialog = byId('record', HTMLDialogElement);
  const title = byId('record-title', HTMLElement);
  const content = byId('record-content', HTMLElement);
  byId('record-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', onClose);
  // A click beside the dialog is one on its backdrop.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return {
    show: (id) => {
      const record = Object.hasOwn(records, id) ? records[id] : undefined;
      if (record === undefined) return false;
      title.textContent = record.title;
      content.replaceChildren(made('p', record.summary), ...record.sections.map(sectionOf));
      if (!dialog.open) dialog.showModal();
      content.scrollTop = 0;
      return true;
    },
    close: () => dialog.close(),
  };
}

function sectionOf({ heading, lines }: PageRecord['sections'][number]): HTMLElement {
  const section = made('section');
  section.append(made('h3', heading), listOf(lines));
  return section;
}

/** Lines as a list; details stand in a list within the item that they belong to. */
function listOf(lines: readonly PageLine[]): HTMLElement {
  const list = made('ul');
  for (const line of lines) {
    const item = made('li', line.trim());
    const above = list.lastElementChild;
    if (!line.startsWith('\t') || above === null) list.append(item);
    else {
      const within = above.querySelector('ul') ?? above.appendChild(made('ul'));
      within.append(item);
    }
  }
  return list;
}
