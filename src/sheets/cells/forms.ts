/** Forms of cooperation, found loosely in what a register writes of a paper's contents. */
import { distance } from 'fastest-levenshtein';
import { forms, ministryForms } from '../../generated/vocabularies.ts';
import { folded } from '../../records/folded.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import type { Remark } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

type FormId = (typeof forms)[number]['id'];

/** A register's own forms by their labels, beside the vocabulary's. */
export type FormNames = ReadonlyMap<string, string>;

const PATTERNS: readonly (readonly [RegExp, FormId])[] = [
  [
    /pertukaran (?:\w+ ){0,3}?(?:mahasiswa|pelajar|siswa)|(?:students?) exchange|student and \w+ exchange|exchange (?:of )?(?:\w+[ ,/]+){0,4}students?|staff and student exchange|faculty and\/or student/,
    'student-exchange',
  ],
  [
    /pertukaran (?:\w+ ){0,2}?dosen|(?:lecturer|faculty|academic staff)s? exchange|exchange of (?:faculty|lecturer|academic staff|professor|academics)/,
    'lecturer-exchange',
  ],
  [/pertukaran guru|teacher exchange/, 'teacher-exchange'],
  [
    /pertukaran (?:staf|tenaga kependidikan|pegawai)|(?<!academic )staff (?:and student )?exchange|exchange of staff/,
    'staff-exchange',
  ],
  [/cultural exchange|pertukaran budaya/, 'cultural-exchange'],
  [
    /joint research|penelitian bersama|riset bersama|kolaborasi (?:riset|penelitian)|research collaboration|kerja ?sama penelitian|penelitian kolaborati/,
    'joint-research',
  ],
  [
    /joint publication|publikasi bersama|joint research activities and publications|penulisan artikel bersama/,
    'publication',
  ],
  [/pengabdian (?:kepada|pada)? ?masyarakat|community service|\bpkm\b/, 'community-service'],
  [/magang|praktik kerja|praktek kerja|internship|\bpkl\b|kerja praktek/, 'internship'],
  [/\bkkn\b|membangun desa|kuliah kerja nyata/, 'village-development'],
  [/pelatihan dosen|lecturer training/, 'lecturer-training'],
  [/pelatihan|training(?! of lecturers)/, 'training'],
  [/seminar|simposium|symposium/, 'seminar'],
  [/konferensi|conference/, 'conference'],
  [/dual degree|double degree|gelar ganda/, 'dual-degree'],
  [/joint degree|gelar bersama/, 'joint-degree'],
  [/transfer kredit|credit transfer|alih kredit/, 'credit-transfer'],
  [/visiting professor|profesor tamu|guru besar tamu/, 'visiting-professor'],
  [/kuliah (?:tamu|umum|pakar)|guest lectur|dosen tamu/, 'guest-lecture'],
  [/pengembangan kurikulum|joint curriculum|curriculum development|penyusunan kurikulum/, 'joint-curriculum'],
  [/beasiswa|scholarship/, 'scholarship'],
  [
    /(?:pemanfaatan|penggunaan) (?:bersama )?(?:sarana|fasilitas|laboratorium)|shared (?:use of )?facilities/,
    'shared-facilities',
  ],
  [
    /pertukaran (?:publikasi|informasi|bahan)|exchange of (?:academic )?(?:materials|information|publications)/,
    'information-exchange',
  ],
  [/benchmarking|studi banding/, 'benchmarking'],
  [/summer (?:course|school|program)/, 'summer-course'],
  [/short[- ](?:term )?(?:\w+ )?program/, 'short-programme'],
  [/(?:asistensi mengajar|teaching assistance|praktik lapangan persekolahan|\bplp\b)/, 'teaching-assistance'],
  [/wirausaha|entrepreneur/, 'entrepreneurship'],
  [/lokakarya|workshop/, 'workshop'],
  [/kursus bahasa|language course/, 'language-course'],
  [/mobilitas|mobility/, 'mobility'],
  [/praktisi (?:sebagai )?(?:dosen|mengajar)/, 'practitioner-lecturer'],
  [/penyaluran lulusan|rekrutmen|recruitment|graduate placement|job fair/, 'graduate-placement'],
  [/peningkatan kapasitas|capacity building/, 'capacity-building'],
];

/** The forms found in some cells: their ids in the order of the vocabulary, and what could not be matched. */
export type FormReading = { readonly forms: readonly string[]; readonly remarks: readonly Remark[] };

/** Looks for forms in free text: whatever is found is likely, and what is not stays in the notes. */
export function formsInText(text: string): FormReading {
  const plain = folded(text);
  const found = PATTERNS.filter(([pattern]) => pattern.test(plain)).map(([, id]) => id);
  const ids = inOrder(found);
  return {
    forms: ids,
    remarks: ids.length === 0 ? [] : [{ reason: 'forms-found', sure: 'likely', taken: ids.join(', ') }],
  };
}

/** Reads a cell that lists forms: each item is matched to the vocabulary, or left for a person. */
export function readFormsCell(text: string, own: FormNames): FormReading {
  const items = itemsOf(text);
  const ids: string[] = [];
  const unread: string[] = [];
  for (const item of items) {
    const found = formsNamed(item, own);
    if (found.length === 0) unread.push(item);
    ids.push(...found);
  }
  const forms = inOrder(ids);
  const remarks: Remark[] = [];
  if (forms.length > 0) remarks.push({ reason: 'forms-found', sure: 'likely', taken: forms.join(', ') });
  if (unread.length > 0) remarks.push({ reason: 'form-unread', sure: 'left', taken: '' });
  return { forms, remarks };
}

/** The items of a cell that lists forms. */
export function itemsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n|[;,•]|\s\/\s|(?:^|\s)\d{1,2}[.)]\s/)
    .map(oneLine)
    .filter((item) => item !== '' && !standsForNothing(item));
}

/** The forms that an item of a list names, by a label or by what stands in it. */
export function formsNamed(item: string, own: FormNames): readonly string[] {
  const plain = folded(item);
  const named = own.get(plain) ?? NAMES.get(plain);
  if (named !== undefined) return [named];
  const found = PATTERNS.filter(([pattern]) => pattern.test(plain)).map(([, id]) => id);
  if (found.length > 0) return found;
  const id = beginning(plain) ?? mistyped(plain);
  return id === undefined ? [] : [id];
}

/** True for the whole name of a form. */
export function isNameOfForm(text: string, own: FormNames): boolean {
  return own.has(folded(text)) || NAMES.has(folded(text));
}

/** "Penerbitan Berkala" begins one name alone. */
function beginning(plain: string): string | undefined {
  const ids = new Set([...NAMES].filter(([name]) => name.startsWith(`${plain} `)).map(([, id]) => id));
  const [only, ...others] = ids;
  return others.length === 0 ? only : undefined;
}

/** One slip in eight letters; what differs more is another word. */
function mistyped(plain: string): string | undefined {
  const most = Math.floor(plain.length / 8);
  if (most === 0 || plain.length > LONGEST_NAME) return undefined;
  const near = [...NAMES.keys()].find(
    (name) => Math.abs(name.length - plain.length) <= most && distance(plain, name) <= most,
  );
  return near === undefined ? undefined : NAMES.get(near);
}

const LONGEST_NAME = 100;

const NAMES: ReadonlyMap<string, string> = namesOfForms();

/** Whole labels first; a part of a label, between strokes, names a form only where no whole one does. */
function namesOfForms(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const all = [...ministryForms, ...forms];
  const whole = all.flatMap(({ id, label }) => [label.en, label.id].map((name) => [name, id] as const));
  const parts = all.flatMap(({ id, label }) => label.id.split(/[/-]/).map((name) => [name, id] as const));
  for (const [name, id] of [...whole, ...parts]) if (!names.has(folded(name))) names.set(folded(name), id);
  return names;
}

const ORDER: readonly string[] = forms.map(({ id }) => id);

function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
