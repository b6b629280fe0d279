#include "programmes/calls/states.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "foundation/json.hpp"

namespace luoshi::programmes::calls {
namespace {

std::vector<ApplicationState> every_state() {
    std::vector<ApplicationState> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<ApplicationState>>([&](auto d) { all.push_back(d.value); });
    return all;
}

// README.md's table, written out once more: every pair that is not here is refused. `back` is "submitted".
TEST(ApplicationStates, GoAsTheTableSays) {
    const std::set<std::string> with_list{"draft>submitted",      "submitted>returned",   "submitted>recommended",    "submitted>not_recommended", "submitted>withdrawn", "recommended>returned",
                                          "recommended>qualified", "recommended>disqualified", "recommended>withdrawn", "returned>submitted",        "returned>withdrawn",  "qualified>withdrawn"};
    auto without = with_list;
    without.erase("submitted>recommended");
    without.erase("submitted>not_recommended");
    without.insert({"submitted>qualified", "submitted>disqualified"});
    for (const auto from : every_state()) {
        for (const auto to : every_state()) {
            const auto pair = std::string(json::enum_name(from)) + ">" + std::string(json::enum_name(to));
            EXPECT_EQ(may_go(from, to, "submitted", true), with_list.contains(pair)) << pair;
            EXPECT_EQ(may_go(from, to, "submitted", false), without.contains(pair)) << pair << " without recommendation";
        }
    }
}

TEST(ApplicationStates, LeadASupplementBackToWhereItWasReturnedFrom) {
    EXPECT_TRUE(may_go(ApplicationState::returned, ApplicationState::recommended, "recommended", true));
    EXPECT_FALSE(may_go(ApplicationState::returned, ApplicationState::submitted, "recommended", true));
}

}  // namespace
}  // namespace luoshi::programmes::calls
