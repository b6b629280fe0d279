// Seats of a quota. The lowest free number is taken; whether it exists and is free is held by the database (README.md).
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

struct Rule {
    std::string name;
    std::int64_t places = 0;
};
BOOST_DESCRIBE_STRUCT(Rule, (), (name, places))

std::string scope_words(QuotaScope scope) {
    switch (scope) {
        case QuotaScope::prefecture: return "市州";
        case QuotaScope::industry: return "行业";
        case QuotaScope::school: return "学校";
        case QuotaScope::kind: return "类别";
    }
    return "";
}

Problem quota_full(Work& work, QuotaScope scope, const std::string& name, std::int64_t places) {
    const auto words = recommender_words(work, name);
    return {Code::conflict, "quota-full", fmt::format("{}“{}”的名额共 {} 个，已经用完；有申报撤回或名额腾出后才能再占用", scope_words(scope), words, places),
            fmt::format("all {} places of “{}” are taken; one must be given back first", places, words)};
}

std::int64_t lowest_free(const std::vector<std::int64_t>& taken) {
    std::int64_t seat = 1;
    for (const auto one : taken) {
        if (one != seat) break;
        ++seat;
    }
    return seat;
}

}  // namespace

Result<Nothing> take_seat(Work& work, const Both& both, QuotaScope scope, const std::string& name) {
    const auto& one = both.application;
    if (name.empty()) return Nothing{};
    const auto rule = work.one<Rule>(queries::quota_rule, one.county, one.call, scope, name);
    if (!rule) return Nothing{};  // no rule of this scope: no limit
    if (work.one<std::int64_t>(queries::seat_of, one.county, one.call, scope, one.id).value_or(0) > 0) return Nothing{};
    const auto seat = lowest_free(work.all<std::int64_t>(queries::seats_taken, one.county, one.call, scope, name));
    if (seat > rule->places) return quota_full(work, scope, name, rule->places);
    work.run(queries::take_seat, one.county, one.call, scope, name, seat, rule->name, rule->places, one.id);
    return Nothing{};
}

void free_seats(Work& work, const ApplicationEntry& application) { work.run(queries::free_seats, application.county, application.call, application.id); }

std::vector<QuotaUse> quotas_of(Work& work, const CallEntry& call) {
    std::vector<QuotaUse> uses;
    if (!call.published()) {
        for (const auto& quota : call.draft.quotas) uses.push_back({quota.scope, quota.name, quota.name.empty() ? "" : recommender_words(work, quota.name), quota.places, 0});
        return uses;
    }
    work.each(queries::quota_rules, [&](const storage::Row& row) { uses.push_back({row.get<QuotaScope>(0), row.get<std::string>(1), "", row.get<std::int64_t>(2), 0}); }, call.county, call.id);
    std::vector<QuotaUse> taken;
    work.each(
        queries::seats_by_name, [&](const storage::Row& row) { taken.push_back({row.get<QuotaScope>(0), row.get<std::string>(1), "", row.get<std::int64_t>(2), row.get<std::int64_t>(3)}); },
        call.county, call.id);
    for (const auto& one : taken) {
        const auto known = std::ranges::find_if(uses, [&](const auto& use) { return use.scope == one.scope && use.name == one.name; });
        if (known != uses.end()) known->used = one.used;
        else uses.push_back(one);  // under the rule of "each one"
    }
    for (auto& use : uses) use.words = use.name.empty() ? "" : recommender_words(work, use.name);
    return uses;
}

}  // namespace luoshi::programmes::calls
