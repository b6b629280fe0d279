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
SupervisionCounts supervision_counts(Work& work, const Place& place, const Period& period);

// Every line of the action at a place, stage by stage, as the lines count it.
Result<ProgrammeCounts> show_programmes(Work& work, const ShowProgrammes& query);
Result<http::FileReply> export_programmes(Work& work, const ExportProgrammes& query);

// What is laid on the schools of a county, or on one. Refuses larger bodies with "burden-needs-county".
Result<BurdenPage> show_burden(Work& work, const ShowBurden& query);

// Frozen reports
Result<ReportPage> freeze_report(Work& work, const FreezeReport& command);
Result<ReportList> find_reports(Work& work, const FindReports& query);
Result<ReportPage> show_report(Work& work, const ShowReport& query);
Result<http::FileReply> export_report(Work& work, const ExportReport& query);

// The report builder
Result<ReportTable> show_table(Work& work, const ShowTable& query);
Result<http::FileReply> export_table(Work& work, const ExportTable& query);
Result<FrozenTablePage> freeze_table(Work& work, const FreezeTable& command);
Result<FrozenTableList> find_frozen_tables(Work& work, const FindReports& query);
Result<FrozenTablePage> show_frozen_table(Work& work, const ShowFrozenTable& query);
Result<http::FileReply> export_frozen_table(Work& work, const ExportFrozenTable& query);
Result<SavedLayoutList> find_layouts(Work& work, const FindReports& query);
Result<SavedLayout> save_layout(Work& work, const SaveLayout& command);
Result<SavedLayout> retire_layout(Work& work, const RetireLayout& command);

// The weekly digest of one's own account
Result<DigestView> show_digest(Work& work, const NoQuestion& query);
Result<DigestView> subscribe_digest(Work& work, const SubscribeDigest& command);
Result<DigestView> unsubscribe_digest(Work& work, const NoQuestion& command);

// Open data
Result<OpenPreview> preview_release(Work& work, const PreviewRelease& query);
Result<OpenPage> release_report(Work& work, const ReleaseReport& command);
Result<OpenPage> withdraw_release(Work& work, const WithdrawRelease& command);
Result<OpenList> find_open_data(Work& work, const NoQuestion& query);
Result<OpenPage> show_open_data(Work& work, const ShowOpenData& query);
Result<http::FileReply> open_data_file(Work& work, const OpenDataFile& query);

Result<WaitingTasks> find_tasks(Work& work, const NoQuestion& query);

// Of numbers as they are kept: the share, and how sure it is.
FigureValue value_of(const Indicator& indicator, const Amount& amount);
IndicatorView view_of(Work& work, const Indicator& indicator);

}  // namespace luoshi::reporting
