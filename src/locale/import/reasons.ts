/** Why a cell was read as it was, or is left to a person: in half a sentence that follows what was taken. */
import type { Text } from '../text.ts';

const text = (en: string, id: string): Text => ({ en, id });

/** By the reason that a reader gives. */
export const IMPORT_REASONS = {
  'nothing-meant': text('stands for nothing', 'tanda kosong'),
  'written-day': text('a day in other writing', 'tanggal dengan tulisan lain'),
  'day-first': text(
    'day before month, as other cells of the sheet show',
    'hari sebelum bulan, seperti tampak pada sel lain di lembar ini',
  ),
  'month-first': text(
    'month before day, as other cells of the sheet show',
    'bulan sebelum hari, seperti tampak pada sel lain di lembar ini',
  ),
  'day-first-by-custom': text(
    'day before month as Indonesia writes; no cell of the sheet shows the order',
    'hari sebelum bulan menurut kebiasaan Indonesia; tidak ada sel yang menunjukkan urutannya',
  ),
  'order-as-told': text('in the order that the mapping says', 'menurut urutan dalam pemetaan'),
  'order-mixed': text(
    'the column mixes day/month and month/day, so the year alone was taken',
    'kolom ini mencampur hari/bulan dan bulan/hari, jadi hanya tahunnya yang diambil',
  ),
  'perhaps-swapped': text(
    'the spreadsheet has probably swapped day and month: all its date cells have days up to 12',
    'hari dan bulan mungkin tertukar oleh lembar kerja: semua sel tanggalnya berhari paling besar 12',
  ),
  'serial-day': text(
    'the number by which a spreadsheet keeps a day',
    'angka yang dipakai lembar kerja untuk menyimpan tanggal',
  ),
  'short-year': text('a year of two figures', 'tahun dengan dua angka'),
  'letter-for-digit': text('a letter stands where a figure belongs', 'ada huruf di tempat angka'),
  'month-alone': text('a month without a day', 'bulan tanpa hari'),
  'year-alone': text('a year alone', 'hanya tahun'),
  'day-in-words': text('the one day in a longer text', 'satu-satunya tanggal dalam teks'),
  'period-in-cell': text('start and end in one cell', 'awal dan akhir dalam satu sel'),
  'no-such-day': text('there is no such day', 'tidak ada tanggal seperti itu'),
  'unlikely-year': text('the year cannot be right', 'tahunnya tidak mungkin benar'),
  'day-unread': text('cannot be read as a day', 'tidak terbaca sebagai tanggal'),
  'written-term': text('a term in other writing', 'jangka waktu dengan tulisan lain'),
  'term-in-words': text('the length that the text names', 'lama yang disebut dalam teks'),
  'years-by-header': text('counted as the head of the column says', 'satuannya menurut judul kolom'),
  'years-by-dates': text('the days beside it agree', 'cocok dengan tanggal di sebelahnya'),
  'no-unit': text(
    'years, months or days? The cell does not say, and the days beside it do not fit',
    'tahun, bulan, atau hari? Selnya tidak menyebut, dan tanggal di sebelahnya tidak cocok',
  ),
  'no-end': text('no end', 'tanpa batas waktu'),
  'as-agreed': text(
    'the end is left to the parties: write `until`, or `open: true` if it has none',
    'akhirnya diserahkan kepada para pihak: tulis `until`, atau `open: true` bila tanpa batas waktu',
  ),
  'renewal-in-words': text('what the text says of renewal', 'yang disebut teks tentang perpanjangan'),
  'lapse-in-words': text(
    'the text says that it lapses when nothing is done',
    'menurut teks, gugur bila tidak ada kegiatan',
  ),
  'state-computed': text('mou computes this from the days', 'mou menghitungnya dari tanggal'),
  contradiction: text('figure and word contradict each other', 'angka dan kata bertentangan'),
  'term-unread': text('cannot be read as a term', 'tidak terbaca sebagai jangka waktu'),
  'several-partners': text('several partners in one cell', 'beberapa mitra dalam satu sel'),
  'other-spelling': text(
    'the same name in other capitals or marks',
    'nama yang sama dengan huruf besar atau tanda baca lain',
  ),
  'other-city': text('another row names another town', 'baris lain menyebut kota lain'),
  'perhaps-membership': text(
    'the name is that of a network: this may be a membership rather than an agreement',
    'namanya nama jejaring: mungkin ini keanggotaan, bukan perjanjian',
  ),
  'no-partner': text(
    'no partner is named, and an agreement needs two parties',
    'tidak ada nama mitra, sedangkan perjanjian memerlukan dua pihak',
  ),
  'already-recorded': text(
    'somebody has recorded this agreement already',
    'perjanjian ini sudah dicatat orang',
  ),
  'country-name': text('a country by its name', 'negara menurut namanya'),
  'country-near': text('the country whose name is nearest', 'negara dengan nama terdekat'),
  'country-within': text('the country within the text', 'negara yang disebut dalam teks'),
  'country-as-city': text('a country stands in the column of towns', 'nama negara di kolom kota'),
  'country-unread': text('no country that mou knows', 'bukan negara yang dikenal mou'),
  'type-by-label': text('what the column calls it', 'menurut sebutan kolomnya'),
  'type-by-name': text(
    'higher education: a polytechnic where the name says so, else a university',
    'perguruan tinggi: politeknik bila namanya begitu, selain itu universitas',
  ),
  'type-unread': text('no type of institution that mou knows', 'bukan jenis lembaga yang dikenal mou'),
  'class-unread': text(
    "not in the ministry's list of partners",
    'tidak ada dalam daftar klasifikasi mitra kementerian',
  ),
  'title-made': text(
    'the sheet has no title: made of the instrument and the parties',
    'lembar tidak memuat judul: dibuat dari jenis naskah dan para pihak',
  ),
  'several-numbers': text(
    'several numbers; the first was taken for ours',
    'beberapa nomor; yang pertama dianggap nomor kita',
  ),
  'number-ours': text(
    'several numbers; ours is known by what our numbers share',
    'beberapa nomor; nomor kita dikenali dari pola nomor kita',
  ),
  'number-whose': text(
    'taken for our number, though nothing in it says whose it is',
    'dianggap nomor kita, walau tidak ada tanda nomor siapa',
  ),
  'number-as-day': text(
    'the spreadsheet has taken this number for a day: copy it from the paper',
    'lembar kerja menganggap nomor ini tanggal: salin nomornya dari naskah',
  ),
  'number-cut-off': text(
    'ends where other long cells of the column end: most likely cut off',
    'berakhir di panjang yang sama dengan sel panjang lain: kemungkinan besar terpotong',
  ),
  'instrument-word': text('what the paper is called', 'menurut sebutan naskahnya'),
  'instrument-several': text('more than one kind of paper', 'lebih dari satu jenis naskah'),
  'instrument-unread': text('no kind of paper that mou knows', 'bukan jenis naskah yang dikenal mou'),
  'level-word': text('the level by its word', 'tingkat menurut sebutannya'),
  'level-unread': text('no level that mou knows', 'bukan tingkat yang dikenal mou'),
  'forms-found': text('forms of cooperation found in the text', 'bentuk kegiatan yang ditemukan dalam teks'),
  'form-unread': text(
    'parts are no form of cooperation that mou knows; the text stands in the notes',
    'sebagian bukan bentuk kegiatan yang dikenal mou; teksnya ada di catatan',
  ),
  'status-step': text('the step that the status names', 'langkah yang disebut statusnya'),
  'status-unread': text('a status that no field holds', 'status yang tidak punya isian'),
  'signed-by-all': text(
    'the day on which all parties are taken to have signed',
    'hari yang dianggap hari semua pihak menandatangani',
  ),
  'parent-found': text('the agreement that the cell names', 'perjanjian yang disebut selnya'),
  'parent-unfound': text(
    'no agreement, or more than one, is called so',
    'tidak ada perjanjian dengan sebutan itu, atau lebih dari satu',
  ),
  'parent-none': text('there is none', 'tidak ada'),
  'contact-parts': text('parts of one cell', 'bagian dari satu sel'),
  'email-unread': text('no e-mail address', 'bukan alamat surel'),
  'amount-read': text('an amount in other writing', 'jumlah dengan tulisan lain'),
  'currency-by-custom': text(
    'no currency is named; taken for rupiah',
    'mata uang tidak disebut; dianggap rupiah',
  ),
  'amount-unread': text('cannot be read as an amount', 'tidak terbaca sebagai jumlah uang'),
  'website-unread': text('no web address', 'bukan alamat situs'),
  'already-there': text('somebody has recorded this already', 'sudah dicatat orang'),
  'no-institution': text('no institution is named', 'tidak ada nama lembaga'),
  'no-network': text('no network is named', 'tidak ada nama jejaring'),
  'no-title': text('nothing says what was done', 'tidak disebut apa kegiatannya'),
  'no-form': text(
    'no form of activity that mou knows is named; add yours to `forms` in mou.config.yaml',
    'tidak menyebut bentuk kegiatan yang dikenal mou; tambahkan bentuk Anda pada `forms` di mou.config.yaml',
  ),
  'several-names': text(
    'more than one institution in a row that describes one',
    'lebih dari satu lembaga dalam baris yang menjelaskan satu lembaga',
  ),
  'same-institution': text(
    'another row describes this institution already',
    'lembaga ini sudah dijelaskan baris lain',
  ),
  'deleted-here': text(
    'imported before and deleted here since; not made again',
    'pernah diimpor, lalu dihapus di sini; tidak dibuat lagi',
  ),
  'activity-title-made': text(
    'the row has no title: made of the form and the partners',
    'baris ini tidak berjudul: dibuat dari bentuk kegiatan dan mitranya',
  ),
  'form-found': text('the form of activity that is named', 'bentuk kegiatan yang disebut'),
  'form-in-title': text('the form of activity that the title names', 'bentuk kegiatan yang disebut judulnya'),
  'form-several': text(
    'several forms of activity; the first was taken',
    'beberapa bentuk kegiatan; yang pertama diambil',
  ),
  'activity-form-unread': text(
    'no form of activity that mou knows; the text stands in the notes',
    'bukan bentuk kegiatan yang dikenal mou; teksnya ada di catatan',
  ),
  'participants-read': text('people counted in words', 'jumlah orang dalam kata-kata'),
  'participants-unread': text(
    'no number of people; the text stands in the notes',
    'bukan jumlah orang; teksnya ada di catatan',
  ),
  'evidence-place': text('where the evidence lies', 'letak buktinya'),
  'evidence-in-words': text(
    'does not say where the evidence lies; the text stands in the notes',
    'tidak menyebut letak buktinya; teksnya ada di catatan',
  ),
  'quantity-unread': text(
    'no quantity; the text stands in the notes',
    'bukan jumlah; teksnya ada di catatan',
  ),
  'dharma-word': text('the dharma by its word', 'dharma menurut sebutannya'),
  'dharma-unread': text(
    'not one dharma that mou knows; the text stands in the notes',
    'bukan satu dharma yang dikenal mou; teksnya ada di catatan',
  ),
  'host-unknown': text(
    'no institution of the register; the text stands in the notes',
    'bukan lembaga dalam register; teksnya ada di catatan',
  ),
  'carries-out-found': text('the agreement that the cell names', 'perjanjian yang disebut selnya'),
  'carries-out-unfound': text(
    'no agreement, or more than one, is called so: write it in `under`',
    'tidak ada perjanjian dengan sebutan itu, atau lebih dari satu: tulis pada `under`',
  ),
  'carries-out-perhaps': text(
    'perhaps this agreement: write it in `under` if so',
    'mungkin perjanjian ini: tulis pada `under` bila benar',
  ),
  'category-word': text('what the column calls it', 'menurut sebutan kolomnya'),
  'category-unread': text(
    'neither an institution nor a person; the text stands in the notes',
    'bukan lembaga atau perorangan; teksnya ada di catatan',
  ),
  'member-person': text('taken for a person of ours', 'dianggap orang dari lembaga kita'),
  'dues-paid': text('the day on which the dues of the year were paid', 'tanggal iuran tahun itu dibayar'),
  'dues-in-words': text(
    'no day on which dues were paid; the text stands in the notes',
    'bukan tanggal pembayaran iuran; teksnya ada di catatan',
  ),
} as const;
