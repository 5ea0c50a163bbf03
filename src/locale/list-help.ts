/** The help of `mou list`. */
import type { Language } from './language.ts';

type ListHelp = {
  readonly kind: string;
  readonly state: string;
  readonly mark: string;
  readonly instrument: string;
  readonly partner: string;
  readonly country: string;
  readonly form: string;
  readonly unit: string;
  readonly tag: string;
  readonly owner: string;
  readonly endingWithin: string;
  readonly inForceOn: string;
  readonly search: string;
  readonly where: string;
  readonly sort: string;
  readonly columns: string;
  readonly groupBy: string;
  readonly format: string;
  readonly noPager: string;
  readonly examples: string;
};

export const LIST_HELP: Readonly<Record<Language, ListHelp>> = {
  en: {
    kind: 'agreement, institution, activity, membership or all (default: agreement, or what the states belong to)',
    state: 'in this state as of the day: in-force (with ending-soon), expired, exploring ...',
    mark: 'with this beside the state: dormant, stalled, notice-window, end-unknown ...',
    instrument: 'mou, moa, ia, loi, coc, contract or other',
    partner: 'with a partner of this name, other name or id, or a part of it',
    country: 'with a partner from this country: MY, Malaysia, Jepang',
    form: 'with this form of cooperation: internship, magang',
    unit: 'that concerns this unit of ours: unib/fkip, or a part of its name',
    tag: 'with this tag',
    owner: 'that this person or office looks after',
    endingWithin:
      'ending between the day and this long after it, and not going on by itself: 6mo, "6 bulan", P6M',
    inForceOn: 'that was in force on this day, suspended ones not: 2024-12-31, today',
    search: 'with every word in its title, parties, numbers, notes or id',
    where: 'for which this expression is true (JSONata, see docs/list.md)',
    sort: 'order by a column; -last_day or last_day:desc for downwards (may be repeated)',
    columns: 'which columns, with commas: id,partners,last_day',
    groupBy: 'groups by a column, with counts (table and markdown)',
    format: 'how to show it',
    noPager: 'never one screen at a time',
    examples: `Options that may be given several times, or with commas, mean any of the words;
different options must all hold. --state in-force finds what is ending soon
too, which is in force until then; --state ending-soon finds it alone.

Examples:
  mou list                                   every agreement
  mou list --kind all --search bengkulu      every record with the word
  mou list --state in-force                  by state
  mou list --ending-within 6mo               what ends, in the order of its days
  mou list --in-force-on 2024-12-31 --country Malaysia
  mou list --mark dormant --group-by countries
  mou list --state held --sort -start --columns start,title,id
  mou list --where "level = 'international' and days_left < 365"
  mou list --where "'student-exchange' in forms"
  mou list --format csv --kind all > register.csv`,
  },
  id: {
    kind: 'agreement (perjanjian), institution (lembaga), activity (kegiatan), membership (keanggotaan), atau all (semua); bawaan: perjanjian, atau yang sesuai dengan statusnya',
    state: 'yang berstatus ini pada hari acuan: berlaku (beserta segera-berakhir), berakhir, penjajakan ...',
    mark: 'yang bertanda ini di samping status: tidur, macet, end-unknown ...',
    instrument: 'MoU, PKS, IA, LoI, CoC, kontrak, atau lainnya',
    partner: 'yang mitranya bernama ini, bernama lain ini, atau ber-id ini, atau sebagian darinya',
    country: 'yang mitranya dari negara ini: MY, Malaysia, Jepang',
    form: 'dengan bentuk kegiatan ini: magang, internship',
    unit: 'yang menyangkut unit kita ini: unib/fkip, atau sebagian namanya',
    tag: 'dengan label ini',
    owner: 'yang menjadi tanggung jawab orang atau kantor ini',
    endingWithin:
      'yang berakhir dari hari acuan sampai selama ini sesudahnya, dan tidak berlanjut dengan sendirinya: 6mo, "6 bulan", P6M',
    inForceOn: 'yang berlaku pada hari ini, tidak termasuk yang ditangguhkan: 2024-12-31, "hari ini"',
    search: 'yang memuat setiap kata dalam judul, pihak, nomor, catatan, atau id',
    where: 'yang memenuhi ungkapan ini (JSONata, lihat docs/list.id.md)',
    sort: 'urut menurut kolom; -last_day atau last_day:desc untuk menurun (boleh diulang)',
    columns: 'kolom yang ditampilkan, dengan koma: id,partners,last_day',
    groupBy: 'dikelompokkan menurut kolom, dengan jumlahnya (table dan markdown)',
    format: 'cara menampilkan',
    noPager: 'tidak pernah layar demi layar',
    examples: `Pilihan yang diberikan beberapa kali, atau dengan koma, berarti salah satu
katanya; pilihan yang berbeda harus terpenuhi semua. --state berlaku juga memuat
yang segera berakhir, karena masih berlaku sampai saat itu;
--state segera-berakhir memuat yang segera berakhir saja.

Contoh:
  mou list                                   semua perjanjian
  mou list --kind semua --search bengkulu    semua data yang memuat kata itu
  mou list --state berlaku                   menurut status
  mou list --ending-within "6 bulan"         yang berakhir, menurut harinya
  mou list --in-force-on 2024-12-31 --country Malaysia
  mou list --mark tidur --group-by negara
  mou list --state terlaksana --sort -start --columns start,title,id
  mou list --where "level = 'international' and days_left < 365"
  mou list --where "'student-exchange' in forms"
  mou list --format csv --kind semua > register.csv`,
  },
};
