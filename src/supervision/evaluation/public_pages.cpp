// What everybody reads: published results and circulars, as long as they stand.
#include <algorithm>

#include "supervision/evaluation/circulars.hpp"
#include "supervision/evaluation/queries.hpp"
#include "supervision/evaluation/use_cases.hpp"

namespace luoshi::supervision::evaluation {
namespace {

// In the order of queries/published_evaluations.sql.
struct PublishedEvaluation {
    std::string county;
    EvaluationId id;
    BodyId body;
    std::string title;
    int year = 0;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(PublishedEvaluation, (), (county, id, body, title, year, published_at))

// In the order of queries/results_of.sql.
struct StoredResult {
    BodyId subject;
    std::int64_t points = 0;
    std::string grade;
    std::int64_t rank = 0;
    bool tied = false;
};
BOOST_DESCRIBE_STRUCT(StoredResult, (), (subject, points, grade, rank, tied))

}  // namespace

Result<PublicEvaluations> find_public_evaluations(Work& work, const FindPublicEvaluations& query) {
    std::string path = "/";
    if (query.body) {
        const auto body = org::find_body_by_code(work, *query.body);
        if (!body) return Problem{Code::missing, "no-such-body", "没有这个机构", "there is no such body"};
        path = body->path;
    }
    PublicEvaluations list;
    for (const auto& one : work.all<PublishedEvaluation>(queries::published_evaluations, path))
        list.evaluations.push_back({one.id, one.county, body_name(work, one.body), one.title, one.year, one.published_at});
    for (const auto& one : work.all<StoredCircular>(queries::circulars_below, path, json::enum_name(CircularState::published)))
        list.circulars.push_back({one.id, one.county, body_name(work, one.body), one.kind, one.title, one.number.value_or(""), *one.published_at});
    return list;
}

Result<PublicEvaluationView> show_public_evaluation(Work& work, const ShowPublicEvaluation& query) {
    const auto one = work.one<StoredEvaluation>(queries::evaluation_by_id, query.county, query.id);
    if (!one || one->stage != Stage::published) return Problem{Code::missing, "no-such-evaluation", "没有公布这项评价", "no such evaluation is published"};
    PublicEvaluationView view{body_name(work, one->body), one->title, one->year, sheet_of(work, query.county, one->sheet, one->sheet_version).value().sheet.total,
                              one->published_at.value(), {}};
    for (const auto& result : work.all<StoredResult>(queries::results_of, query.county, query.id))
        view.results.push_back({body_name(work, result.subject), result.points, result.grade, result.rank, result.tied});
    return view;
}

Result<PublicCircularView> show_public_circular(Work& work, const ShowPublicCircular& query) {
    const auto one = work.one<StoredCircular>(queries::circular_by_id, query.county, query.id);
    if (!one || one->state != CircularState::published) return Problem{Code::missing, "no-such-circular", "没有这份通报，或者已经撤下", "there is no such circular, or it was withdrawn"};
    const auto view = view_of(work, *one);
    return PublicCircularView{view.body_name, view.kind, view.title, view.number.value_or(""), view.addressees, view.paragraphs, view.published_at.value()};
}

}  // namespace luoshi::supervision::evaluation
