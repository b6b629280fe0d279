#include "platform/http/rows.hpp"
#include "supervision/evaluation/api.hpp"
#include "supervision/evaluation/use_cases.hpp"

namespace luoshi::supervision::evaluation {
namespace {

const http::Route rows[] = {
    http::get<&find_sheets>("/api/supervision/sheets", "findScoreSheets", permissions::read),
    http::get<&show_sheet>("/api/supervision/sheets/{county}/{id}", "showScoreSheet", permissions::read),
    http::post<&keep_sheet>("/api/supervision/sheets", "keepScoreSheet", permissions::write),
    http::get<&find_evaluations>("/api/supervision/evaluations", "findEvaluations", permissions::read),
    http::post<&open_evaluation>("/api/supervision/evaluations", "openEvaluation", permissions::write),
    http::get<&show_evaluation>("/api/supervision/evaluations/{county}/{id}", "showEvaluation", permissions::read),
    http::get<&show_workbook>("/api/supervision/evaluations/{county}/{id}/subjects/{subject}", "showEvaluationWorkbook", permissions::read),
    http::post<&save_marking>("/api/supervision/evaluations/{id}/marks", "saveEvaluationMarks", permissions::read),
    http::post<&announce_results>("/api/supervision/evaluations/{id}/announce", "announceEvaluation", permissions::write),
    http::post<&make_appeal>("/api/supervision/evaluations/{id}/appeals", "makeEvaluationAppeal", permissions::self),
    http::post<&decide_appeal>("/api/supervision/evaluation-appeals/{id}/decide", "decideEvaluationAppeal", permissions::write),
    http::post<&publish_results>("/api/supervision/evaluations/{id}/publish", "publishEvaluation", permissions::write),
    http::get<&find_facts>("/api/supervision/circular-facts", "findCircularFacts", permissions::draft),
    http::get<&find_circulars>("/api/supervision/circulars", "findCirculars", permissions::read),
    http::post<&draft_circular>("/api/supervision/circulars", "draftCircular", permissions::draft),
    http::get<&show_circular>("/api/supervision/circulars/{county}/{id}", "showCircular", permissions::read),
    http::get<&print_circular_docx>("/api/supervision/circulars/{county}/{id}/docx", "printCircularDocx", permissions::read),
    http::get<&print_circular_pdf>("/api/supervision/circulars/{county}/{id}/pdf", "printCircularPdf", permissions::read),
    http::post<&sign_circular>("/api/supervision/circulars/{id}/sign", "signCircular", permissions::sign),
    http::post<&publish_circular>("/api/supervision/circulars/{id}/publish", "publishCircular", permissions::sign),
    http::post<&end_circular>("/api/supervision/circulars/{id}/end", "endCircular", permissions::read),
    http::get<&find_public_evaluations>("/api/public/evaluations", "findPublicEvaluations", public_access),
    http::get<&show_public_evaluation>("/api/public/evaluations/{county}/{id}", "showPublicEvaluation", public_access),
    http::get<&show_public_circular>("/api/public/circulars/{county}/{id}", "showPublicCircular", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::supervision::evaluation
