#include "supervision/checks/store.hpp"

#include <fmt/format.h>

#include "supervision/checks/queries.hpp"

namespace luoshi::supervision::checks {

Problem no_such_case() { return {Code::missing, "no-such-case", "没有这条线索，或者您无权查看", "there is no such case, or it is not for you"}; }

std::optional<CaseNow> case_now(Work& work, std::string_view county, CaseId id) { return work.one<CaseNow>(queries::case_by_id, county, id); }

void add_step(Work& work, const CaseNow& at, const NewStep& step) {
    work.run(queries::insert_step, at.county, at.id, at.serial + 1, step.id, step.act, step.state, std::optional(at.serial), std::optional(at.state), at.school, step.words,
             step.order, work.now(), actor_key(work.actor()), work.actor().name, work.actor().body);
    work.run(queries::update_standing, at.county, at.id, at.serial + 1, step.state);
    work.record("checks." + std::string(step.act), "check_case", at.id.to_string(), json::value{{"rule", at.rule}});
}

std::vector<ConcernedPupil> concerned(Work& work, const CaseNow& at) {
    const auto all = [&](const storage::Query& query) { return work.all<ConcernedPupil>(query, at.county, at.subject); };
    if (at.rule == "bill_before_consent" || at.rule == "consent_after_payment") return all(queries::pupils_of_bill);
    if (at.rule == "refund_overdue") return all(queries::pupils_of_right);
    if (at.rule == "over_cap") {
        auto pupils = all(queries::pupil_code);
        for (auto& pupil : pupils) pupil.amount_fen = at.a - at.b;
        return pupils;
    }
    if (at.rule == "uneven_price_same_grade") {
        const auto slash = at.occurrence.rfind('/');
        if (slash == std::string::npos) return {};
        return work.all<ConcernedPupil>(queries::pupils_above_lowest_price, at.county, at.school, at.subject, at.occurrence.substr(0, slash),
                                        static_cast<std::int64_t>(std::stoi(at.occurrence.substr(slash + 1))), at.a);
    }
    return {};
}

}  // namespace luoshi::supervision::checks
