#include "tally/api.hpp"
#include "tally/queries.hpp"

namespace luoshi::tally {
namespace {

// Three statements that ask nothing back: see README.md, 5.
void add_change(Work& work, BodyId school, std::string_view measure, std::string_view month, Moment moment, std::int64_t change) {
    if (change == 0) return;
    work.run(queries::enter_place, work.county(), school);
    work.run(queries::add_to_school, work.county(), school, measure, month, moment, change);
    const auto at = year_month(month);
    work.run(queries::add_to_county, work.county(), school, measure, at.year, at.month, change);
}

}  // namespace

void add(Work& work, BodyId school, const Measure& measure, Date day, std::int64_t change) {
    add_change(work, school, measure.name, month_of(day), measure.moment, change);
}

void Changes::add(BodyId school, const Measure& measure, Date day, std::int64_t change) {
    auto& gathered = changes_[{school, std::string(measure.name), month_of(day)}];
    gathered.moment = measure.moment;
    gathered.amount += change;
}

void Changes::write(Work& work) {
    for (const auto& [key, change] : changes_) {
        const auto& [school, measure, month] = key;
        add_change(work, school, measure, month, change.moment, change.amount);
    }
    changes_.clear();
}

}  // namespace luoshi::tally
