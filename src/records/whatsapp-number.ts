/** Telephone numbers for WhatsApp: written as people write them, dialled as the link needs them. */

/**
 * The digits of a number with its country code, as https://wa.me/ wants them; undefined for what is no number. One
 * that begins with a single 0 is dialled in Indonesia.
 *
 * @example
 * whatsappNumber('+62 812-0000-0000'); // '6281200000000'
 * whatsappNumber('0812 0000 0000'); // '6281200000000'
 * whatsappNumber('ext. 12'); // undefined
 */
export function whatsappNumber(text: string): string | undefined {
  if (!/^\+?[\d ().-]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  const whole = text.startsWith('+') ? digits : digits.replace(/^00/, '').replace(/^0/, '62');
  // E.164 has at most fifteen digits, and no country code begins with 0.
  return /^[1-9]\d{7,14}$/.test(whole) ? whole : undefined;
}
