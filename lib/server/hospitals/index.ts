export { hospitalById, type FoundHospital } from './by-id'
export { provinceResponse } from './province/respond'
export { closeReport, openReports, reportHospital, type OpenReport, type ReportRefused } from './reports/report'
export { findHospitals, type HospitalPage, type HospitalSearch } from './search/find'
