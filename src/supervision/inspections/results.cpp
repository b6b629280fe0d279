// Results: whoever draws publishes.
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

struct ResultColumns {
    std::string school_name, office_name, title;
    Instant submitted_at;
    std::string verdict;
    std::int64_t findings = 0, open_findings = 0;
    Instant published_at;
    std::optional<DrawId> draw;
};
BOOST_DESCRIBE_STRUCT(ResultColumns, (), (school_name, office_name, title, submitted_at, verdict, findings, open_findings, published_at, draw))

struct FormHash {
    std::string id;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(FormHash, (), (id, sha256))

}  // namespace

Result<InspectionStep> publish_result(Work& work, const PublishInspectionResult& command) {
    const auto head = find_task(work, command.id);
    if (!head || !(work.actor().may(permissions::plan, head->office_path) || work.actor().may(permissions::draw, head->office_path))) return no_such_task();
    TRY_DO(require(work.actor(), permissions::draw, head->office_path));
    TRY_DO(require_county(work, head->county));
    TRY_DO(require_version(command.if_match, head->version));
    if (head->state == TaskState::published) return wrong_state("结果已经公布", "the result is published already");
    const auto form = work.one<FormHash>(queries::form_of, head->county, head->id);
    if (!form) return Problem{Code::conflict, "form-missing", "检查表经两名检查人员签字提交后才能公布结果", "a result needs a form that both inspectors answered"};
    const auto findings = static_cast<std::int64_t>(work.all<std::string>(queries::findings_of, head->county, head->id).size());
    work.run(queries::insert_result, head->county, head->id, form->sha256, findings == 0 ? "clean" : "findings", findings, work.now(), work.actor().name);
    work.run(queries::raise_task, head->county, head->id, head->version);
    work.record("inspections.publish", "inspection_task", head->id.to_string(), json::value{{"findings", findings}});
    return InspectionStep{head->id.to_string(), head->version + 1};
}

Result<http::Page<PublicInspectionResult>> find_public_results(Work& work, const FindPublicInspectionResults& query) {
    const auto limit = page_size(query.limit);
    Instant before = work.now().plus(std::chrono::hours{24});
    if (query.cursor) {
        const auto given = Instant::parse(*query.cursor);
        if (!given) return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; begin with the first page"};
        before = *given;
    }
    auto rows = work.all<ResultColumns>(queries::find_public_results, query.school ? query.school->to_string() : std::string(), before, limit + 1);
    http::Page<PublicInspectionResult> page;
    if (rows.size() > limit) {
        rows.resize(limit);
        page.next = rows.back().published_at.to_string();
    }
    for (auto& r : rows)
        page.items.push_back({std::move(r.school_name), std::move(r.office_name), std::move(r.title), r.submitted_at.date(), std::move(r.verdict), r.findings,
                              r.open_findings, r.published_at, r.draw});
    return page;
}

}  // namespace luoshi::supervision::inspections
