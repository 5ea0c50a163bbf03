/** The words that names of institutions are made of, in the languages and spellings in which registers write them. */

/** Longer expressions by their abbreviation; applied in this order. */
export const PHRASES: readonly (readonly [phrase: string, short: string])[] = [
  ['palangka raya', 'palangkaraya'],
  ['universitas islam negeri', 'uin'],
  ['institut agama islam negeri', 'iain'],
  ['sekolah tinggi ilmu kesehatan', 'stikes'],
  ['sekolah tinggi ilmu ekonomi', 'stie'],
  ['sekolah menengah atas', 'sma'],
  ['sekolah menengah kejuruan', 'smk'],
  ['sekolah menengah pertama', 'smp'],
  ['sekolah dasar', 'sd'],
  ['madrasah aliyah', 'ma'],
  ['rumah sakit umum daerah', 'rsud'],
  ['rumah sakit', 'hospital'],
  ['perguruan tinggi', 'college'],
  ['sman', 'sma negeri'],
  ['smkn', 'smk negeri'],
  ['smpn', 'smp negeri'],
  ['sdn', 'sd negeri'],
  ['man', 'ma negeri'],
];

/** Words that a name is often written without: articles, prepositions, legal forms. */
export const UNSAID: ReadonlySet<string> = new Set(
  'the of and for at in on de la du der des et dan di untuk bagi pada pt tbk persero ltd limited inc corp corporation co company sdn bhd'.split(
    ' ',
  ),
);

/** Each row is one word, first as the key has it, then as registers spell it. */
const ROWS = [
  'university universitas universiti universitat universite universidad universidade universita universiteit univ',
  'institute institut institusi inst instituto',
  'polytechnic politeknik poltek polytechnique',
  'college kolej',
  'academy akademi',
  'school sekolah',
  'faculty fakultas fakulti fak',
  'ministry kementerian kementrian',
  'agency badan',
  'government pemerintah pemkab pemkot pemprov',
  'centre center pusat',
  'foundation yayasan',
  'association asosiasi',
  'network jejaring jaringan',
  'city kota',
  'regency kabupaten kab',
  'province provinsi propinsi prov',
  'state negeri',
  'national nasional kebangsaan',
  'international internasional antarabangsa intl',
  'islamic islam',
  'christian kristen',
  'catholic katolik',
  'open terbuka',
  'technology teknologi technological',
  'science sciences sains ilmu',
  'education pendidikan',
  'health kesehatan kesihatan',
  'economics ekonomi economy',
  'agriculture pertanian agricultural',
  'engineering teknik',
  'medicine kedokteran medical',
  'arts seni art',
  'law hukum',
  'research penelitian',
  'indonesia indonesian',
  'malaysia malaysian',
  'north utara northern',
  'south selatan southern',
  'east timur eastern',
  'west barat western',
  'central tengah',
  'java jawa',
  'sumatra sumatera',
  'muhammadiyah muhammadiyyah muhamadiyah muhammadiah muhamadiah',
  'yogyakarta jogjakarta yogya jogja',
  'november nopember',
];

/** Words by each of their spellings. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const [key = '', ...spellings] = row.split(' ');
    return [key, ...spellings].map((spelling) => [spelling, key] as const);
  }),
);
