#include <gmock/gmock.h>

#include <set>

#include "programmes/construction/states.hpp"

namespace luoshi::programmes::construction {
namespace {

using Arrows = std::set<std::string>;

// Every arrow there is: each state of the machine tried with each of its acts.
Arrows arrows(std::span<const Way> ways) {
    std::set<std::string_view> states, acts;
    for (const auto& way : ways) {
        states.insert(way.from);
        states.insert(way.to);
        acts.insert(way.act);
    }
    Arrows found;
    for (const auto state : states)
        for (const auto act : acts)
            if (const auto to = leads_to(ways, state, act)) found.insert(std::string(state) + " " + std::string(act.substr(act.find('.') + 1)) + " " + std::string(*to));
    return found;
}

TEST(States, OfATaskBook) {
    EXPECT_EQ(arrows(book_ways(false)), (Arrows{" submitted submitted", "submitted argued argued", "argued signed_body half_signed", "half_signed signed_office in_force", "submitted returned returned",
                                                "argued returned returned", "half_signed returned returned"}));
    EXPECT_EQ(arrows(book_ways(true)), (Arrows{" submitted submitted", "submitted approved approved", "approved filed in_force", "submitted returned returned", "approved returned returned"}));
}

TEST(States, OfABuilding) {
    EXPECT_EQ(arrows(building_ways()),
              (Arrows{" approved approved", "none approved approved", "approved land land", "land started started", "started percent started", "started topped_out topped_out",
                      "topped_out percent topped_out", "topped_out handed_over handed_over", " visited none", "none visited none", "approved visited approved", "land visited land",
                      "started visited started", "topped_out visited topped_out", "handed_over visited handed_over"}));
}

TEST(States, OfOneNameOneMarkOneStyle) {
    EXPECT_EQ(arrows(unified_ways()), (Arrows{" asked asked", "refused asked asked", "asked approved approved", "asked refused refused"}));
}

TEST(States, OfAChecks) {
    EXPECT_EQ(arrows(check_ways(false)), (Arrows{" opened opened", "opened reported reported", "reported decided decided", "reported sent_back opened", "opened missed decided"}));
    EXPECT_EQ(arrows(check_ways(true)), (Arrows{" opened opened", "opened reported reported", "reported prechecked prechecked", "prechecked decided decided", "reported sent_back opened",
                                                "prechecked sent_back opened", "opened missed decided"}));
}

TEST(States, OfTheWayOut) {
    EXPECT_EQ(arrows(exit_ways()), (Arrows{" warned warned", "lifted warned warned", "warned answered warned", "warned summoned summoned", "summoned heard heard", "heard suspended suspended",
                                           "suspended withdrawn withdrawn", "warned lifted lifted", "summoned lifted lifted", "heard lifted lifted", "suspended lifted lifted"}));
}

TEST(States, OfAGroup) {
    EXPECT_EQ(arrows(group_ways()), (Arrows{" founded forming", "forming recognised recognised", "forming dissolved dissolved", "recognised dissolved dissolved"}));
}

TEST(States, ARefusalNamesWhatCanBeDone) {
    const auto problem = not_next(exit_ways(), "warned", "exit.withdrawn");
    EXPECT_EQ(problem.slug, "step-not-next");
    for (const auto* word : {"已预警", "退出", "答复预警", "通知听证", "解除"}) EXPECT_NE(problem.detail.find(word), std::string::npos) << word;
}

}  // namespace
}  // namespace luoshi::programmes::construction
