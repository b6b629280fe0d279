// A made-up population of a county, a prefecture or the province, from one seed (README.md).
#pragma once
#include <functional>

#include "app/population/shape.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::app {

// How far the money of a term goes: not at all, to what families pay and what is granted later, or, where the term is over, to its settlement.
enum class MoneyUntil { none, paid, settled };

struct PopulationWanted {
    Scale scale = Scale::county;
    std::uint64_t seed = 1;
    Date on;                      // the term of that day, with what has happened until then
    std::string password;         // of all accounts
    std::string division;         // of the counties only those of this prefecture, or this one; empty: all
    int schools_a_county = 0;     // only the first so many of each county; 0: all
    int register_days = 10;       // registers of so many school days before `on`
    MoneyUntil money = MoneyUntil::settled;
};

struct PopulationFigures {
    std::int64_t counties = 0;
    std::int64_t schools = 0;
    std::int64_t classes = 0;
    std::int64_t pupils = 0;
    std::int64_t accounts = 0;
    std::int64_t consents = 0;  // given
    std::int64_t courses = 0;
    std::int64_t base_places = 0;
    std::int64_t wishes = 0;
    std::int64_t seats = 0;
    std::int64_t sessions = 0;
    std::int64_t registers = 0;
    std::int64_t bills = 0;
    std::int64_t payments = 0;
    std::int64_t refunds = 0;
    std::int64_t settled = 0;  // pupils of terms that are over
};
BOOST_DESCRIBE_STRUCT(PopulationFigures, (),
                      (counties, schools, classes, pupils, accounts, consents, courses, base_places, wishes, seats, sessions, registers,
                                            bills, payments, refunds, settled))

using Told = std::function<void(std::int64_t pupils_done, std::int64_t pupils_in_all)>;

std::int64_t pupils_wanted(const PopulationWanted& wanted);

// Needs the tree of Hunan, the roles and the rules. Goes on where an earlier run with the same seed and term was interrupted: schools that are there are
// passed over, the one that was under way stays as far as it had come. The figures are of this run. Refuses with conflict "population-exists" where
// another population was made, or where nothing is left to make.
Result<PopulationFigures> make_population(storage::Storage& storage, const storage::Context& context, const PopulationWanted& wanted, const Told& told);

}  // namespace luoshi::app
