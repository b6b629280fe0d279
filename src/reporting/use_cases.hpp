// Every use case of reporting.
#pragma once
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "reporting/commands.hpp"
#include "reporting/figures.hpp"
#include "reporting/views.hpp"

namespace luoshi::reporting {

Result<IndicatorList> show_indicators(Work& work, const NoQuestion& query);
Result<ReportFigures> show_figures(Work& work, const ShowFigures& query);
Result<FigurePage> show_figure(Work& work, const ShowFigure& query);

// Duties, cases, complaints, inspections and orders of a place, as their rooms count them.
Result<SupervisionCounts> show_supervision(Work& work, const ShowFigures& query);

// Frozen reports
Result<ReportPage> freeze_report(Work& work, const FreezeReport& command);
Result<ReportList> find_reports(Work& work, const FindReports& query);
Result<ReportPage> show_report(Work& work, const ShowReport& query);
Result<http::FileReply> export_report(Work& work, const ExportReport& query);

Result<WaitingTasks> find_tasks(Work& work, const NoQuestion& query);

// Of numbers as they are kept: the share, and how sure it is.
FigureValue value_of(const Indicator& indicator, const Amount& amount);
IndicatorView view_of(Work& work, const Indicator& indicator);

}  // namespace luoshi::reporting
