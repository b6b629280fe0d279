#include "programmes/review/decisions/states.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "foundation/json.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

template <class E>
std::set<std::string> ways() {
    std::set<std::string> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto from) {
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto to) {
            if (may_go(from.value, to.value)) all.insert(std::string(from.name) + ">" + to.name);
        });
    });
    return all;
}

// README.md's tables, written out once more: every pair that is not here is refused.
TEST(AwardStates, GoAsTheTableSays) {
    EXPECT_EQ(ways<AwardState>(), (std::set<std::string>{"held>publicised", "held>fallen", "publicised>stayed", "publicised>approved", "publicised>fallen", "stayed>stayed",
                                                         "stayed>publicised", "stayed>fallen", "approved>fallen"}));
}

TEST(ObjectionStates, GoAsTheTableSays) {
    EXPECT_EQ(ways<ObjectionState>(), (std::set<std::string>{"received>accepted", "received>refused", "accepted>rejected", "accepted>set_right", "accepted>taken_out"}));
    EXPECT_FALSE(is_settled(ObjectionState::received));
    EXPECT_FALSE(is_settled(ObjectionState::accepted)) << "an accepted objection still stays its award";
    EXPECT_TRUE(is_settled(ObjectionState::refused));
}

}  // namespace
}  // namespace luoshi::programmes::review::decisions
