// Every use case of evaluations and circulars.
#pragma once
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "supervision/evaluation/views.hpp"

namespace luoshi::supervision::evaluation {

Result<SheetList> find_sheets(Work& work, const FindSheets& query);
Result<ScoreSheetView> show_sheet(Work& work, const ShowSheet& query);
Result<ScoreSheetView> keep_sheet(Work& work, const KeepSheet& command);

Result<http::Page<EvaluationRow>> find_evaluations(Work& work, const FindEvaluations& query);
Result<EvaluationView> show_evaluation(Work& work, const OneEvaluation& query);
Result<EvaluationView> open_evaluation(Work& work, const OpenEvaluation& command);
Result<WorkbookView> show_workbook(Work& work, const ShowWorkbook& query);
Result<WorkbookView> save_marking(Work& work, const SaveMarking& command);
Result<EvaluationView> announce_results(Work& work, const AnnounceResults& command);
Result<WorkbookView> make_appeal(Work& work, const MakeAppeal& command);
Result<EvaluationView> decide_appeal(Work& work, const DecideAppeal& command);
Result<EvaluationView> publish_results(Work& work, const PublishResults& command);

Result<FactList> find_facts(Work& work, const FindFacts& query);
Result<CircularList> find_circulars(Work& work, const FindCirculars& query);
Result<CircularView> show_circular(Work& work, const OneCircular& query);
Result<CircularView> draft_circular(Work& work, const DraftCircular& command);
Result<CircularView> sign_circular(Work& work, const SignCircular& command);
Result<CircularView> publish_circular(Work& work, const PublishCircular& command);
Result<CircularView> end_circular(Work& work, const EndCircular& command);
Result<http::FileReply> print_circular_docx(Work& work, const OneCircular& query);
Result<http::FileReply> print_circular_pdf(Work& work, const OneCircular& query);

Result<PublicEvaluations> find_public_evaluations(Work& work, const FindPublicEvaluations& query);
Result<PublicEvaluationView> show_public_evaluation(Work& work, const ShowPublicEvaluation& query);
Result<PublicCircularView> show_public_circular(Work& work, const ShowPublicCircular& query);

}  // namespace luoshi::supervision::evaluation
