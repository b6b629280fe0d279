// Seats of a quota. The lowest free number is taken; whether it exists and is free is held by the database (README.md).
#include <fmt/format.h>

#include <algorithm>

#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

struct Rule {
    std::string name;
    std::int64_t places = 0;
};
BOOST_DESCRIBE_STRUCT(Rule, (), (name, places))

std::string place_words(Work& work, const std::string& name) { return lines::place_words(work, name); }

Problem quota_full(Work& work, SeatScope scope, const std::string& name, std::int64_t places) {
    const auto words = place_words(work, name);
    return {Code::conflict, "quota-full", fmt::format("{}“{}”在这个赛项的名额共 {} 个，已经用完；有报名退赛或未通过后才能再报", scope == SeatScope::prefecture ? "市州" : "学校", words, places),
            fmt::format("all {} places of “{}” in this event are taken; one must be given back first", places, words)};
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

Result<Nothing> take_seat(Work& work, const EntryEntry& entry, SeatScope scope, const std::string& name) {
    const auto rule = work.one<Rule>(queries::quota_rule, entry.county, entry.edition, entry.event, scope, name);
    if (!rule) return Nothing{};  // no rule of this scope: no limit
    const auto seat = lowest_free(work.all<std::int64_t>(queries::seats_taken, entry.county, entry.edition, entry.event, scope, name));
    if (seat > rule->places) return quota_full(work, scope, name, rule->places);
    work.run(queries::take_seat, entry.county, entry.edition, entry.event, scope, name, seat, rule->name, rule->places, entry.id);
    return Nothing{};
}

void free_seats(Work& work, const EntryEntry& entry) { work.run(queries::free_seats, entry.county, entry.id); }

std::vector<CompetitionQuotaUse> quotas_of(Work& work, const EditionEntry& edition, std::string_view event) {
    std::vector<CompetitionQuotaUse> uses;
    if (!edition.published()) {
        for (const auto& quota : edition.draft.quotas) {
            if (quota.event.empty() || quota.event == event) uses.push_back({quota.scope, quota.name, "", quota.places, 0});
        }
    } else {
        work.each(queries::quota_rules, [&](const storage::Row& row) { uses.push_back({row.get<SeatScope>(0), row.get<std::string>(1), "", row.get<std::int64_t>(2), 0}); }, edition.county,
                  edition.id, event);
        work.each(
            queries::seats_by_name,
            [&](const storage::Row& row) {
                const CompetitionQuotaUse one{row.get<SeatScope>(0), row.get<std::string>(1), "", row.get<std::int64_t>(2), row.get<std::int64_t>(3)};
                const auto known = std::ranges::find_if(uses, [&](const auto& use) { return use.scope == one.scope && use.name == one.name; });
                if (known != uses.end()) known->used = one.used;
                else uses.push_back(one);  // under the rule of "each one"
            },
            edition.county, edition.id, event);
    }
    for (auto& use : uses) use.words = use.name.empty() ? "" : place_words(work, use.name);
    return uses;
}

}  // namespace luoshi::programmes::events::competitions
