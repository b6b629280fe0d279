// A school whose particulars changed is counted elsewhere from now on: what lasts moves with it, what happened stays where it happened.
#include <map>

#include "tally/api.hpp"
#include "tally/queries.hpp"

namespace luoshi::tally {
namespace {

struct Place {
    std::string stage, tier;
    std::int64_t boarding = 0, private_ = 0;
    std::string opened;
    std::optional<std::string> closed;
    bool operator==(const Place&) const = default;
    bool same_stratum(const Place& other) const {
        return stage == other.stage && tier == other.tier && boarding == other.boarding && private_ == other.private_;
    }
};
BOOST_DESCRIBE_STRUCT(Place, (), (stage, tier, boarding, private_, opened, closed))

struct Row {
    std::string measure, month;
    Moment moment = Moment::flow;
    std::int64_t amount = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (), (measure, month, moment, amount))

// What stands of each measure, and in which month it has to move: now, or when the term begins to which it belongs.
std::map<std::pair<std::string, std::string>, std::int64_t> standing(Work& work, BodyId school) {
    std::map<std::pair<std::string, std::string>, std::int64_t> sums;
    const auto now = term_of(work.today());
    for (const auto& row : work.all<Row>(queries::lasting_of_school, work.county(), school)) {
        auto month = month_of(work.today());
        if (row.moment == Moment::term) {
            const auto term = term_of(Date::parse(row.month + "-01").value());
            if (last_day_of(term) < first_day_of(now)) continue;  // a term that is over stays as it was
            if (!(term == now)) month = month_of(first_day_of(term));
        }
        sums[{row.measure, month}] += row.amount;
    }
    return sums;
}

void move(Work& work, BodyId school, const Place& from, const Place& to) {
    for (const auto& [key, amount] : standing(work, school)) {
        if (amount == 0) continue;
        const auto& [measure, month] = key;
        const auto at = year_month(month);
        work.run(queries::add_to_stratum, work.county(), measure, at.year, at.month, from.stage, from.tier, from.boarding, from.private_, -amount);
        work.run(queries::add_to_stratum, work.county(), measure, at.year, at.month, to.stage, to.tier, to.boarding, to.private_, amount);
    }
}

struct Astray {
    std::string county;
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(Astray, (), (county, school))

Result<std::int64_t> follow_these(Work& work, const std::vector<BodyId>& schools) {
    std::int64_t moved = 0;
    for (const auto& school : schools) moved += follow(work, school) ? 1 : 0;
    if (moved > 0) work.record("tally.follow", "county", work.county(), {{"schools", moved}});
    return moved;
}

}  // namespace

bool follow(Work& work, BodyId school) {
    const auto now = work.one<Place>(queries::place_now, work.county(), school);
    if (!now) return false;
    const auto kept = work.one<Place>(queries::place_of, work.county(), school);
    if (kept == now) return false;
    if (!kept) {
        work.run(queries::enter_place, work.county(), school);
        return true;
    }
    if (!kept->same_stratum(*now)) move(work, school, *kept, *now);
    work.run(queries::set_place, work.county(), school, now->stage, now->tier, now->boarding, now->private_, now->opened, now->closed);
    return true;
}

Result<std::int64_t> follow_all(storage::Storage& storage, const storage::Context& context) {
    TRY(const auto astray, storage::read(storage, context, [](Work& work) -> Result<std::vector<Astray>> { return work.all<Astray>(queries::schools_astray); }));
    std::map<std::string, std::vector<BodyId>> counties;
    for (const auto& one : astray) counties[one.county].push_back(one.school);
    std::int64_t moved = 0;
    for (const auto& [county, schools] : counties) {
        auto who = context;
        who.county = county;
        TRY(const auto here, storage::write(storage, who, [&](Work& work) { return follow_these(work, schools); }));
        moved += here;
    }
    return moved;
}

void add_jobs(jobs::Runner& runner) {
    runner.repeat("tally.follow", std::chrono::minutes{10}, [](const jobs::JobWork& work, const json::value&) -> Result<Nothing> {
        TRY_DO(follow_all(work.storage, work.context()));
        return Nothing{};
    });
}

}  // namespace luoshi::tally
