// Opening an evaluation, and finding it again.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "platform/http/offset.hpp"
#include "supervision/evaluation/evaluation_view.hpp"
#include "supervision/evaluation/queries.hpp"
#include "supervision/evaluation/use_cases.hpp"

namespace luoshi::supervision::evaluation {
namespace {

Result<std::vector<org::BodyLine>> subjects_of(Work& work, const OpenEvaluation& command, const org::BodyLine& body) {
    std::vector<org::BodyLine> subjects;
    std::set<BodyId> seen;
    std::vector<FieldProblem> faults;
    const auto reach = reach_of(body);
    for (std::size_t i = 0; i < command.subjects.size(); ++i) {
        const auto subject = org::find_body(work, command.subjects[i]);
        const auto field = fmt::format("subjects.{}", i);
        if (!subject || !subject->path.starts_with(reach)) faults.push_back({field, "unknown", "不是本单位管理范围内的机构"});
        else if (subject->id == body.id) faults.push_back({field, "invalid", "不能评价自己"});
        else if (!seen.insert(subject->id).second) faults.push_back({field, "taken", fmt::format("{} 列了两次", subject->name)});
        else subjects.push_back(*subject);
    }
    for (std::size_t i = 0; i < command.doubled.size(); ++i) {
        if (!seen.contains(command.doubled[i])) faults.push_back({fmt::format("doubled.{}", i), "unknown", "加倍扣分的单位不在评价名单里"});
    }
    if (command.subjects.empty()) faults.push_back({"subjects", "required", "请选择要评价的单位"});
    if (faults.empty()) return subjects;
    auto first = faults.front().detail;
    return Problem{Code::invalid, "invalid-subjects", "评价名单有误：" + std::move(first), "the list of those to be evaluated has faults; see the fields", std::move(faults)};
}

Result<Nothing> check_frame(const OpenEvaluation& command) {
    std::vector<FieldProblem> faults;
    if (command.title.empty()) faults.push_back({"title", "required", "请填写名称"});
    if (command.year < 2000 || command.year > 2100) faults.push_back({"year", "out-of-range", "年份应在 2000 到 2100 之间"});
    if (!(command.from < command.until)) faults.push_back({"until", "order", "截止日期要晚于开始日期"});
    if (faults.empty()) return Nothing{};
    auto first = faults.front().detail;
    return Problem{Code::invalid, "invalid-evaluation", std::move(first), "the evaluation has faults; see the fields", std::move(faults)};
}

bool same(const Whole& known, const OpenEvaluation& command) {
    const auto& one = known.evaluation;
    if (one.body != command.body || one.sheet != command.sheet || one.sheet_version != command.sheet_version || one.title != command.title ||
        one.year != command.year || one.from != command.from || one.until != command.until || known.subjects.size() != command.subjects.size())
        return false;
    return std::ranges::all_of(command.subjects, [&](BodyId id) { return known.subject(id) != nullptr; });
}

EvaluationRow row_of(Work& work, const StoredEvaluation& one) {
    EvaluationRow row{one.id, one.county, one.body, body_name(work, one.body), one.title, one.year, one.stage, 0, 0, 0, 0, one.appeals_until};
    const auto subjects = work.all<StoredSubject>(queries::subjects_of, one.county, one.id);
    row.subjects = static_cast<std::int64_t>(subjects.size());
    std::set<BodyId> self, scored;
    for (const auto& marking : work.all<StoredMarking>(queries::markings_of, one.county, one.id)) {
        if (marking.sent_at) (marking.marker == Marker::self ? self : scored).insert(marking.subject);
    }
    row.self_sent = static_cast<std::int64_t>(self.size());
    row.scored = static_cast<std::int64_t>(scored.size());
    const auto appeals = work.all<StoredAppeal>(queries::appeals_of, one.county, one.id);
    row.open_appeals = std::ranges::count_if(appeals, [](const auto& appeal) { return !appeal.upheld; });
    return row;
}

}  // namespace

Result<http::Page<EvaluationRow>> find_evaluations(Work& work, const FindEvaluations& query) {
    TRY_DO(require(work.actor(), permissions::read, query.body));
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = query.limit.value_or(50);
    const auto stage = query.stage ? json::enum_name(*query.stage) : std::string_view{};
    http::Page<EvaluationRow> page;
    for (const auto& one : work.all<StoredEvaluation>(queries::evaluations_below, query.body, stage, offset, limit + 1)) {
        if (static_cast<int>(page.items.size()) == limit) {
            page.next = std::to_string(offset + limit);
            break;
        }
        page.items.push_back(row_of(work, one));
    }
    return page;
}

Result<EvaluationView> show_evaluation(Work& work, const OneEvaluation& query) {
    TRY(const Whole whole, load(work, query.county, query.id));
    return view_of(work, whole);
}

Result<EvaluationView> open_evaluation(Work& work, const OpenEvaluation& command) {
    const auto body = org::find_body(work, command.body);
    if (!body || !work.actor().may(permissions::write, body->path))
        return Problem{Code::missing, "no-such-body", "没有这个机构，或者您无权以它的名义组织评价", "there is no such body, or its evaluations are not yours to run"};
    if (body->county != work.county()) return Problem{Code::invalid, "other-county", "请求所指的县市区与这个机构不符", "the request names another county than the body's"};
    if (const auto known = load(work, work.county(), command.id)) {
        if (same(*known, command)) return view_of(work, *known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一项评价，请重新提交", "this id belongs to another evaluation; submit anew"};
    }
    TRY_DO(check_frame(command));
    TRY(const auto subjects, subjects_of(work, command, *body));
    const auto sheet = sheet_of(work, work.county(), command.sheet, command.sheet_version);
    if (!sheet || sheet->body != command.body)
        return Problem{Code::missing, "no-such-sheet", "本单位没有这一版评分表；请先编制评分表", "this body has no such version of a sheet; draw it up first"};
    work.run(queries::insert_evaluation, work.county(), command.id, command.body, body->path, command.sheet, command.sheet_version, command.title, command.year, command.from,
             command.until, work.now(), actor_key(work.actor()), work.actor().name);
    for (const auto& subject : subjects) {
        const bool doubled = std::ranges::find(command.doubled, subject.id) != command.doubled.end();
        work.run(queries::insert_subject, work.county(), command.id, subject.id, subject.path, std::int64_t{doubled});
    }
    work.record("evaluation.open", "evaluation", command.id.to_string(), {{"subjects", subjects.size()}});
    TRY(const Whole whole, load(work, work.county(), command.id));
    return view_of(work, whole);
}

std::vector<ResultLine> published_results(Work& work, std::string_view body_path) { return work.all<ResultLine>(queries::results_below, body_path); }

}  // namespace luoshi::supervision::evaluation
