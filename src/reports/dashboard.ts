/** `dashboard`: the register as one page for a browser, with everything that it needs in itself. */
import { dashboardData } from '../output/dashboard/dashboard-data.ts';
import { forEverybody } from './data/for-everybody.ts';
import { reportData } from './data/report-data.ts';
import type { Report } from './report.ts';

export const dashboard: Report = {
  content: (input) => {
    const shown = forEverybody(input);
    return { data: { ...dashboardData(shown), ...reportData(shown) } };
  },
};
