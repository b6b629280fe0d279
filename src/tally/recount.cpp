#include <algorithm>

#include "tally/api.hpp"
#include "tally/queries.hpp"

namespace luoshi::tally {
namespace {

using Key = std::pair<BodyId, std::string>;  // school, month
using Sums = std::map<Key, std::int64_t>;

// The month in which a difference of this measure shows: a term is compared as a whole.
std::string compared_month(const Recount& one, const std::string& month) {
    if (one.grain == Grain::total) return "";
    if (one.measure->moment == Moment::term) return month_of(first_day_of(term_of(Date::parse(month + "-01").value())));
    return month;
}

std::string month_in(const storage::Row& row) {
    if (row.is_null(1)) return "";
    if (row.kind(1) == storage::Parameter::Kind::integer) return month_of(Date{std::chrono::sys_days{std::chrono::days{row.integer(1)}}});
    return std::string(row.text(1).substr(0, 7));
}

void add_to(Sums& sums, const Recount& one, const storage::Row& row) {
    if (row.integer(2) != 0) sums[{row.get<BodyId>(0), compared_month(one, one.grain == Grain::total ? "" : month_in(row))}] += row.integer(2);
}

Sums counted(Work& work, std::string_view county, const Recount& one) {
    Sums sums;
    work.each(*one.query, [&](const storage::Row& row) { add_to(sums, one, row); }, county);
    return sums;
}

Sums kept(Work& work, std::string_view county, const Recount& one) {
    Sums sums;
    work.each(queries::rows_of_county, [&](const storage::Row& row) { add_to(sums, one, row); }, county, one.measure->name);
    return sums;
}

}  // namespace

std::vector<Difference> recount(Work& work, std::string_view county, std::span<const Recount> recounts) {
    std::vector<Difference> differences;
    for (const auto& one : recounts) {
        auto should = counted(work, county, one);
        auto is = kept(work, county, one);
        for (const auto& [key, amount] : is) should.try_emplace(key, 0);
        for (const auto& [key, amount] : should) {
            if (amount != is[key]) differences.push_back({key.first, std::string(one.measure->name), key.second, amount, is[key]});
        }
    }
    return differences;
}

std::int64_t mend(Work& work, std::span<const Recount> recounts) {
    const auto differences = recount(work, work.county(), recounts);
    Changes changes;
    for (const auto& one : differences) {
        const auto found = std::ranges::find(recounts, std::string_view(one.measure), [](const Recount& r) { return r.measure->name; });
        const auto day = one.month.empty() ? work.today() : Date::parse(one.month + "-01").value();
        changes.add(one.school, *found->measure, day, one.counted - one.kept);
    }
    changes.write(work);
    if (!differences.empty()) work.record("tally.mend", "county", work.county(), {{"differences", static_cast<std::int64_t>(differences.size())}});
    return static_cast<std::int64_t>(differences.size());
}

}  // namespace luoshi::tally
