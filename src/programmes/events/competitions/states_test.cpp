#include "programmes/events/competitions/states.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "foundation/json.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

template <class E>
std::vector<E> every() {
    std::vector<E> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) { all.push_back(d.value); });
    return all;
}

// README.md's tables, written out once more: every pair that is not here is refused.
TEST(CompetitionStates, GoAsTheTableSays) {
    const std::set<std::string> ways{"submitted>confirmed", "submitted>refused", "submitted>withdrawn", "confirmed>withdrawn", "confirmed>absent"};
    for (const auto from : every<CompetitionEntryState>()) {
        for (const auto to : every<CompetitionEntryState>()) {
            const auto pair = std::string(json::enum_name(from)) + ">" + std::string(json::enum_name(to));
            EXPECT_EQ(may_go(from, to), ways.contains(pair)) << pair;
        }
    }
}

TEST(CompetitionStates, ShowcasesAreNeverMarked) {
    const std::set<std::string> ranked{"registering>first_drawn", "first_drawn>sealed", "sealed>signed_off", "signed_off>opened", "opened>announced", "announced>closed"};
    const std::set<std::string> shown{"registering>announced", "announced>closed"};
    for (const auto from : every<CompetitionPhase>()) {
        for (const auto to : every<CompetitionPhase>()) {
            const auto pair = std::string(json::enum_name(from)) + ">" + std::string(json::enum_name(to));
            EXPECT_EQ(may_pass(from, to, EditionMode::ranked), ranked.contains(pair)) << pair;
            EXPECT_EQ(may_pass(from, to, EditionMode::showcase), shown.contains(pair)) << pair;
        }
    }
}

}  // namespace
}  // namespace luoshi::programmes::events::competitions
