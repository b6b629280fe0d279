#include "supervision/checks/api.hpp"

#include "supervision/checks/queries.hpp"
#include "supervision/checks/store.hpp"

namespace luoshi::supervision::checks {
namespace {

Problem not_open() {
    return {Code::conflict, "case-not-open", "这条线索已经处置或已下达整改", "this case has been decided, or an order has taken it over"};
}
Problem not_ordered() { return {Code::conflict, "case-not-ordered", "这条线索没有下达整改", "no order has taken this case over"}; }

}  // namespace

std::optional<CaseLine> find_case(Work& work, std::string_view county, CaseId id) {
    const auto at = case_now(work, county, id);
    if (!at) return std::nullopt;
    return CaseLine{at->id, at->county, at->rule, at->school, at->path, at->state, at->severity, at->money == "yes", at->words, at->words_en, at->found_at};
}

std::vector<CasePupil> pupils_of_case(Work& work, std::string_view county, CaseId id) {
    std::vector<CasePupil> pupils;
    const auto at = case_now(work, county, id);
    if (!at || at->money != "yes") return pupils;
    for (const auto& pupil : concerned(work, *at)) pupils.push_back({pupil.code, pupil.name, pupil.amount_fen});
    return pupils;
}

CaseAdvice advice_of_case(std::string_view rule) {
    const auto* known = find_rule(rule);
    if (known == nullptr) return {};
    return {std::string(known->remedy), std::string(known->basis)};
}

Result<Nothing> hand_over_case(Work& work, CaseId id, std::string_view order) {
    const auto at = case_now(work, work.county(), id);
    if (!at) return no_such_case();
    if (at->state != CaseState::open) return not_open();
    add_step(work, *at, {work.new_id<CaseStepId>(), "ordered", CaseState::ordered, "已下达整改", order});
    return Nothing{};
}

Result<Nothing> close_case(Work& work, CaseId id, std::string_view conclusion) {
    const auto at = case_now(work, work.county(), id);
    if (!at) return no_such_case();
    if (at->state != CaseState::ordered) return not_ordered();
    add_step(work, *at, {work.new_id<CaseStepId>(), "closed", CaseState::closed, conclusion});
    return Nothing{};
}

Result<Nothing> release_case(Work& work, CaseId id, std::string_view reason) {
    const auto at = case_now(work, work.county(), id);
    if (!at) return no_such_case();
    if (at->state != CaseState::ordered) return not_ordered();
    add_step(work, *at, {work.new_id<CaseStepId>(), "released", CaseState::open, reason});
    return Nothing{};
}

std::string order_of_case(Work& work, std::string_view county, CaseId id) {
    return work.one<std::string>(queries::order_of_case, county, id).value_or("");
}

std::vector<CaseCount> count_cases(Work& work, std::string_view body_path, Date from, Date until) {
    const auto midnight = [](Date day) { return Instant::parse(day.to_string() + "T00:00:00+08:00").value(); };
    return work.all<CaseCount>(queries::count_cases, body_path, midnight(from), midnight(until));
}

}  // namespace luoshi::supervision::checks
