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
    http::get<&find_reports>("/api/reporting/reports", "findFrozenReports", permissions::read),
    http::post<&freeze_report>("/api/reporting/reports", "freezeReport", permissions::freeze),
    http::get<&show_report>("/api/reporting/reports/{id}", "showFrozenReport", permissions::read),
    http::get<&export_report>("/api/reporting/reports/{id}/file", "exportFrozenReport", permissions::read),
    http::get<&find_tasks>("/api/tasks", "findTasks", signed_in),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::reporting
