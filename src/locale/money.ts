/** Amounts of money as people write them. */
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/**
 * An amount with its currency. Rupiah are written "Rp" in Indonesian, everything else by its ISO 4217 code; a
 * fraction has two decimals.
 *
 * @example
 * formatMoney(12500000, 'IDR', 'id'); // 'Rp12.500.000'
 * formatMoney(12500.5, 'USD', 'en'); // 'USD 12,500.50'
 */
export function formatMoney(amount: number, currency: string, language: Language): string {
  const [whole = '0', fraction = '00'] = Math.abs(amount).toFixed(2).split('.');
  const decimals = fraction === '00' ? '' : `${language === 'id' ? ',' : '.'}${fraction}`;
  const number = `${amount < 0 ? '−' : ''}${formatNumber(Number(whole), language)}${decimals}`;
  if (currency === '') return number;
  return currency === 'IDR' && language === 'id' ? `Rp${number}` : `${currency} ${number}`;
}
