/** One comment on a pull request, found again by a mark and kept up to date, so that a discussion is not buried. */

/** Two jobs may check two folders of one repository. */
function markOf(path) {
  return path === '.' ? '<!-- mou diff -->' : `<!-- mou diff ${encodeURIComponent(path)} -->`;
}

/** GitHub refuses longer ones. */
const LONGEST = 65_000;

/**
 * Writes the comment, or mends the one that is there. Throws Error where the service refuses.
 *
 * @param {{ api: string, repository: string, number: number, path: string, token: string, text: string }} comment
 */
export async function keepComment({ api, repository, number, path, token, text }) {
  const ask = asking(token);
  const mark = markOf(path);
  const body = `${mark}\n${shortened(text)}`;
  const comments = `${api}/repos/${repository}/issues/${number}/comments`;
  const present = await findComment(ask, comments, mark);
  if (present === undefined) await ask('POST', comments, { body });
  else if (present.body !== body) await ask('PATCH', present.url, { body });
}

/** Goes through the pages; a pull request has more than a hundred comments at times. */
async function findComment(ask, comments, mark) {
  for (let page = 1; ; page += 1) {
    const found = await ask('GET', `${comments}?per_page=100&page=${page}`);
    const ours = found.find(({ body }) => body?.startsWith(`${mark}\n`));
    if (ours !== undefined || found.length < 100) return ours;
  }
}

function asking(token) {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
  return async (method, url, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(url, { method, headers, ...sent });
    if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${answer.status}`);
    return answer.json();
  };
}

/** Cut after a whole paragraph. */
function shortened(text) {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf('\n\n'))}\n\n...\n`;
}
