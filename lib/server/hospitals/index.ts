export { hospitalById, hospitalIn, type FoundHospital } from './by-id'
export { provinceResponse } from './province/respond'
export { closeReport, openReports, reportHospital, type OpenReport, type ReportRefused } from './reports/report'
export { findHospitals, findHospitalsIn, type HospitalPage, type HospitalSearch } from './search/find'
