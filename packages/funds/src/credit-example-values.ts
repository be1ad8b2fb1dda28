import type { Wire } from '@dzfp/core';
import type { CreditParameters, InterestParameters } from './credit-parameters.ts';

/** National terms as reported of a county; uses as reported. */
export const creditValues: Wire<CreditParameters> = {
  leastAge: 18,
  mostAge: 65,
  ceiling: '50000.00',
  nationalCeiling: '50000.00',
  longestMonths: 36,
  nationalLongestMonths: 36,
  useAllowed: {
    farming: true,
    smallBusiness: true,
    otherProduction: true,
    wedding: false,
    houseBuilding: false,
    financeProducts: false,
    householdGoods: false,
  },
};

/** The whole interest is paid by the budget; the day basis is a habit of banks. */
export const interestValues: Wire<InterestParameters> = {
  ceiling: '50000.00',
  longestMonths: 36,
  dayBasis: 365,
  subsidisedShare: '1',
  extensionSubsidised: false,
};
