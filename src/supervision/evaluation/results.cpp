// From the last mark to the published result: announced to the bodies, appealed against, published.
#include <algorithm>

#include <fmt/format.h>

#include "supervision/evaluation/evaluation_view.hpp"
#include "supervision/evaluation/queries.hpp"
#include "supervision/evaluation/use_cases.hpp"

namespace luoshi::supervision::evaluation {
namespace {

Problem refusal(const ActionState& action) { return Problem{Code::conflict, "not-now", action.reason, action.reason_en}; }

Result<Whole> load_to_run(Work& work, EvaluationId id) {
    TRY(Whole whole, load(work, work.county(), id));
    TRY_DO(require(work.actor(), permissions::write, whole.evaluation.body_path));
    return whole;
}

// Corrected marks are checked as they would be in a sheet: of the sheet, within the weight.
Result<Nothing> check_corrections(const Whole& whole, const DecideAppeal& command) {
    if (!command.upheld && !command.corrected.empty())
        return Problem{Code::invalid, "correction-without-reason", "申诉不成立就不能改分", "an appeal that is not upheld corrects nothing"};
    for (std::size_t i = 0; i < command.corrected.size(); ++i) {
        const auto& mark = command.corrected[i];
        auto probe = whole.sheet;
        std::erase_if(probe.items, [&](const scoring::Item& item) { return item.id != mark.item; });
        for (auto& item : probe.items) item.parent.reset();
        const bool marked = std::ranges::any_of(scoring::marked_items(whole.sheet), [&](const scoring::Item* item) { return item->id == mark.item; });
        if (!marked || !scoring::score(probe, {{mark}}))
            return Problem{Code::invalid, "invalid-correction", fmt::format("指标 {} 的改正分数不合评分表", mark.item), "a corrected mark does not fit the sheet",
                           {{fmt::format("corrected.{}", i), "out-of-range", "分数超出范围，或者评分表没有这个指标"}}};
    }
    return Nothing{};
}

}  // namespace

Result<EvaluationView> announce_results(Work& work, const AnnounceResults& command) {
    TRY(const Whole whole, load_to_run(work, command.id));
    if (whole.evaluation.stage == Stage::appeal) return view_of(work, whole);
    if (const auto action = may_announce(work, whole); !action.enabled) return refusal(action);
    if (command.appeal_days < 1 || command.appeal_days > 30)
        return Problem{Code::invalid, "appeal-days", "申诉期应为 1 到 30 个工作日", "the time for appeals is 1 to 30 working days", {{"appeal_days", "out-of-range", "1 到 30"}}};
    TRY(const WorkingDays days, org::working_days(work));
    TRY(const Date until, days.plus_working_days(work.today(), command.appeal_days));
    work.run(queries::announce, work.county(), command.id, work.now(), until);
    work.record("evaluation.announce", "evaluation", command.id.to_string(), {{"until", until.to_string()}});
    TRY(const Whole after, load(work, work.county(), command.id));
    return view_of(work, after);
}

Result<EvaluationView> decide_appeal(Work& work, const DecideAppeal& command) {
    const auto appeal = work.one<StoredAppeal>(queries::appeal_by_id, work.county(), command.id);
    if (!appeal) return Problem{Code::missing, "no-such-appeal", "没有这次申诉，或者您无权办理", "there is no such appeal, or it is not yours to decide"};
    TRY(const Whole whole, load_to_run(work, appeal->evaluation));
    if (appeal->upheld) {
        if (*appeal->upheld == command.upheld && appeal->reason == command.reason) return view_of(work, whole);
        return Problem{Code::conflict, "decided-already", "这次申诉已经答复", "this appeal is decided already"};
    }
    if (appeal->by_whom == actor_key(work.actor())) return Problem{Code::denied, "own-appeal", "自己的申诉要由别人答复", "somebody else decides your appeal"};
    if (belongs_to(work.actor(), whole.subject(appeal->subject)->path))
        return Problem{Code::denied, "own-appeal", "申诉单位的人不能答复本单位的申诉", "the body that appeals does not decide"};
    if (command.reason.empty()) return Problem{Code::invalid, "reason-missing", "请写明答复的理由", "say why", {{"reason", "required", "请写明理由"}}};
    TRY_DO(check_corrections(whole, command));
    work.run(queries::insert_decision, work.county(), command.id, appeal->evaluation, appeal->subject, appeal->by_whom, std::int64_t{command.upheld}, command.corrected,
             command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("evaluation.decide_appeal", "evaluation_appeal", command.id.to_string(), {{"upheld", command.upheld}});
    TRY(const Whole after, load(work, work.county(), appeal->evaluation));
    return view_of(work, after);
}

Result<EvaluationView> publish_results(Work& work, const PublishResults& command) {
    TRY(const Whole whole, load_to_run(work, command.id));
    if (whole.evaluation.stage == Stage::published) return view_of(work, whole);
    if (const auto action = may_publish(work, whole); !action.enabled) return refusal(action);
    work.run(queries::publish, work.county(), command.id, work.now());
    for (const auto& [subject, result] : reckon(whole))
        work.run(queries::insert_result, work.county(), command.id, subject, result.total, result.grade, result.rank, std::int64_t{result.tied}, result.score, work.now());
    work.record("evaluation.publish", "evaluation", command.id.to_string());
    work.emit("evaluation.published", {{"county", std::string(work.county())}, {"evaluation", command.id.to_string()}});
    TRY(const Whole after, load(work, work.county(), command.id));
    return view_of(work, after);
}

}  // namespace luoshi::supervision::evaluation
