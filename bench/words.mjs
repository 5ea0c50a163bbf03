/** What the offices of the benchmark's registers write: names of institutions, people, places and forms. */

export const TYPES = [
  ['university', 'Universitas'],
  ['polytechnic', 'Politeknik'],
  ['school', 'SMA'],
  ['company', 'PT'],
  ['government', 'Dinas Pendidikan'],
  ['non-profit', 'Yayasan'],
];

export const FIRST = [
  'Lembah', 'Bahari', 'Nusantara', 'Cendekia', 'Mandiri', 'Pelita', 'Harapan', 'Karya', 'Budi', 'Tunas', 'Samudra', 'Wijaya',
  'Pertiwi', 'Kencana', 'Mutiara', 'Sentosa', 'Perdana', 'Gemilang', 'Adiguna', 'Bhakti', 'Cipta', 'Dharma', 'Edukasi', 'Fajar',
  'Graha', 'Insan', 'Jaya', 'Kartika', 'Lentera', 'Merdeka', 'Nirmala', 'Pancasila', 'Respati', 'Sriwijaya', 'Tirta', 'Utama',
]; // prettier-ignore

export const SECOND = [
  'Anai', 'Rinjani', 'Semeru', 'Krakatau', 'Mahameru', 'Toba', 'Singkarak', 'Musi', 'Barito', 'Kapuas', 'Mahakam', 'Brantas',
  'Serayu', 'Citarum', 'Cisadane', 'Batanghari', 'Kampar', 'Siak', 'Asahan', 'Tondano', 'Poso', 'Sentani', 'Digul', 'Mamberamo',
  'Tambora', 'Kelimutu', 'Agung', 'Merapi', 'Sindoro', 'Slamet', 'Papandayan', 'Halimun', 'Leuser', 'Kerinci', 'Dempo', 'Rajabasa',
]; // prettier-ignore

export const CITIES = [
  'Jember', 'Yogyakarta', 'Bengkulu', 'Ketapang', 'Pekanbaru', 'Samarinda', 'Tarakan', 'Ambon', 'Ternate', 'Kupang', 'Mataram',
  'Denpasar', 'Malang', 'Surakarta', 'Purwokerto', 'Bandung', 'Bogor', 'Serang', 'Palembang', 'Jambi', 'Padang', 'Medan',
  'Banda Aceh', 'Pontianak', 'Palangka Raya', 'Banjarmasin', 'Makassar', 'Kendari', 'Palu', 'Manado', 'Gorontalo', 'Jayapura',
]; // prettier-ignore

export const PEOPLE = [
  'Rina Wulandari, S.Pd., M.Si.', 'Budi Santoso', 'Prof. Dr. Ir. Sri Rejeki, M.T.', 'Agus Setiawan, S.E.', 'Dewi Lestari',
  'Hadi Prasetyo, Ph.D.', 'Nur Aini, M.Hum.', 'Made Wirawan', 'Siti Khadijah, S.H., M.H.', 'Yohanes Kaka',
]; // prettier-ignore

export const POSITIONS = ['Rektor', 'Direktur', 'Kepala', 'Wakil Rektor Bidang Kerja Sama', 'Dekan', 'Ketua'];

export const FORMS = [
  'student-exchange', 'internship', 'joint-research', 'community-service', 'teacher-exchange', 'joint-curriculum', 'training',
]; // prettier-ignore

export const NOTES = [
  'Naskah asli di Lemari 3, salinan pada Bagian Hukum.',
  'Dirintis dalam kunjungan balasan; pelaksanaan diatur dalam perjanjian kerja sama tersendiri untuk setiap kegiatan.',
  'Pihak mitra meminta laporan kemajuan setiap semester, dalam bahasa Inggris.',
  'Biaya ditanggung masing-masing pihak sesuai dengan ketentuan yang berlaku pada lembaganya.',
];

/** The id of an institution by its number. @param {number} n */
export const institutionId = (n) => `mitra-${n}`;
