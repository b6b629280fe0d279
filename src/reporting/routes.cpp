#include "platform/http/rows.hpp"
#include "reporting/api.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

const http::Route rows[] = {
    http::get<&show_indicators>("/api/reporting/indicators", "showIndicators", permissions::read),
    http::get<&show_figures>("/api/reporting/figures", "showFigures", permissions::read),
    http::get<&show_figure>("/api/reporting/figures/{name}", "showFigure", permissions::read),
    http::get<&show_supervision>("/api/reporting/supervision", "showSupervision", permissions::read),
    http::get<&show_programmes>("/api/reporting/programmes", "showProgrammeFigures", permissions::read),
    http::get<&export_programmes>("/api/reporting/programmes/file", "exportProgrammeFigures", permissions::read),
    http::get<&show_burden>("/api/reporting/burden", "showBurden", permissions::read),
    http::get<&find_reports>("/api/reporting/reports", "findFrozenReports", permissions::read),
    http::post<&freeze_report>("/api/reporting/reports", "freezeReport", permissions::freeze),
    http::get<&show_report>("/api/reporting/reports/{id}", "showFrozenReport", permissions::read),
    http::get<&export_report>("/api/reporting/reports/{id}/file", "exportFrozenReport", permissions::read),
    http::get<&show_table>("/api/reporting/table", "showReportTable", permissions::read),
    http::get<&export_table>("/api/reporting/table/file", "exportReportTable", permissions::read),
    http::get<&find_layouts>("/api/reporting/layouts", "findReportLayouts", permissions::read),
    http::post<&save_layout>("/api/reporting/layouts", "saveReportLayout", permissions::define),
    http::post<&retire_layout>("/api/reporting/layouts/{id}/retire", "retireReportLayout", permissions::define),
    http::get<&find_frozen_tables>("/api/reporting/tables", "findFrozenTables", permissions::read),
    http::post<&freeze_table>("/api/reporting/tables", "freezeTable", permissions::freeze),
    http::get<&show_frozen_table>("/api/reporting/tables/{id}", "showFrozenTable", permissions::read),
    http::get<&export_frozen_table>("/api/reporting/tables/{id}/file", "exportFrozenTable", permissions::read),
    http::get<&show_digest>("/api/reporting/digest", "showDigest", permissions::read),
    http::post<&subscribe_digest>("/api/reporting/digest", "subscribeDigest", permissions::read),
    http::post<&unsubscribe_digest>("/api/reporting/digest/end", "unsubscribeDigest", permissions::read),
    http::ask<&preview_release>("/api/reporting/open-data/preview", "previewOpenData", permissions::release),
    http::post<&release_report>("/api/reporting/open-data", "releaseOpenData", permissions::release),
    http::post<&withdraw_release>("/api/reporting/open-data/{id}/withdraw", "withdrawOpenData", permissions::release),
    http::get<&find_open_data>("/api/public/data", "findOpenData", public_access),
    http::get<&show_open_data>("/api/public/data/{county}/{id}", "showOpenData", public_access),
    http::get<&open_data_file>("/api/public/data/{county}/{id}/file", "openDataFile", public_access),
    http::get<&find_tasks>("/api/tasks", "findTasks", signed_in),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::reporting
