#include "fees/pay/shared.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "fees/pay/queries.hpp"

namespace luoshi::fees::pay {

std::string key_of(const std::optional<AccountId>& account) { return account ? account->to_string() : std::string{}; }

Result<Nothing> require_positive(std::string_view field, std::int64_t fen) {
    constexpr std::int64_t most = 100'000'000'00;  // a hundred million yuan: beyond it somebody mistyped
    if (fen > 0 && fen <= most) return Nothing{};
    const auto detail = fmt::format("金额 {} 元不对：请填写大于零的金额", Money::fen(fen).yuan());
    return Problem{Code::invalid, "amount-not-positive", detail, fmt::format("{} yuan: write an amount above zero", Money::fen(fen).yuan()),
                   {{std::string(field), "not-positive", detail}}};
}

Result<Nothing> require_past(Work& work, std::string_view field, Date day) {
    if (day <= work.today()) return Nothing{};
    const auto detail = fmt::format("{} 还没有到，只能登记今天或以前的日期", day.to_string());
    return Problem{Code::invalid, "day-in-future", detail, fmt::format("{} has not come yet; choose today or a day before", day.to_string()),
                   {{std::string(field), "in-future", detail}}};
}

Result<Nothing> require_county(Work& work, std::string_view county) {
    if (!work.may_write() || work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
                   "this school belongs to another division; name its county in the request"};
}

Problem id_taken() {
    return {Code::conflict, "id-taken", "这个编号已经用于另一份内容，请刷新页面后重新提交", "this id is taken by other content; reload the page and send it again"};
}

Problem no_such_school() { return {Code::missing, "no-such-school", "没有这所学校", "there is no such school"}; }

std::optional<SchoolAt> find_school_at(Work& work, BodyId id) {
    const auto line = org::find_school(work, id);
    if (!line) return std::nullopt;
    auto stage = line->stage;
    // Rules know primary and junior; a school of several stages is asked about by its lowest.
    if (stage == org::Stage::nine_year || stage == org::Stage::complete) stage = org::Stage::primary;
    return SchoolAt{line->body, line->county, line->path, line->name, stage, line->tier};
}

Result<SchoolAt> require_school(Work& work, BodyId id, std::initializer_list<Permission> any) {
    auto school = find_school_at(work, id);
    const auto held = [&](const Permission& permission) { return work.actor().may(permission, school->path); };
    if (!school || std::ranges::none_of(any, held)) return no_such_school();
    TRY_DO(require_county(work, school->county));
    return std::move(*school);
}

Result<PlanAt> require_plan(Work& work, PlanId id, std::initializer_list<Permission> any) {
    const auto plan = catalogue::find_plan(work, id);
    if (!plan) return Problem{Code::missing, "no-such-plan", "没有这个学期实施方案", "there is no such term plan"};
    TRY(SchoolAt school, require_school(work, plan->school, any));
    return PlanAt{*plan, std::move(school)};
}

std::vector<PayPlan> plans_of(Work& work, const SchoolAt& school) {
    auto plans = work.all<PayPlan>(queries::plans_of_school, school.county, school.id);
    const auto running = journal::running_books(school.id, work.today());
    const auto place = [&](const PayPlan& plan) {
        return std::tuple(plan.school_year == running.school_year && plan.term == running.term, plan.school_year, plan.term);
    };
    std::ranges::stable_sort(plans, std::ranges::greater{}, place);
    return plans;
}

PayAction pay_action(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not) {
    PayAction view{std::move(action), std::move(words), std::move(words_en), !why_not, {}, {}, {}};
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

}  // namespace luoshi::fees::pay
