/** The European Economic Area, whose markets share one privacy law and one rule on authentication. */
export const EEA = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'],
  ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'IS', 'LI', 'NO'],
];

/** The markets that must be known for privacy and for payments. More may be. */
export const MARKETS = [
  ...[...EEA, 'GB', 'CH', 'RU', 'UA', 'KZ', 'TR'],
  ...['US', 'CA', 'MX', 'BR', 'AR'],
  ...['AU', 'NZ', 'JP', 'KR', 'CN', 'IN', 'SG', 'ID', 'MY', 'TH', 'VN', 'PH'],
  ...['AE', 'SA', 'QA', 'BH', 'KW', 'OM', 'JO', 'IL', 'EG', 'MA', 'TN', 'ZA', 'NG', 'KE'],
];
