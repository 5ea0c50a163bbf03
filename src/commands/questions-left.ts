/** The end of questions that a person has left. */
import { UsageError } from '../errors.ts';
import { NEW_QUESTIONS } from '../locale/new-questions.ts';

/** The error where a person stopped before the last answer (Ctrl+C): nothing was written. */
export function questionsLeft(): UsageError {
  const text = { en: NEW_QUESTIONS.en.stopped, id: NEW_QUESTIONS.id.stopped };
  return new UsageError(text);
}
