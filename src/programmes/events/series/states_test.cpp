#include "programmes/events/series/states.hpp"

#include <gtest/gtest.h>

namespace luoshi::programmes::events::series {
namespace {

TEST(EditionWays, GoForwardOnlyAndEndInTheRecordOrTheCancellation) {
    using enum EditionState;
    struct Case {
        EditionState from;
        EditionAct act;
        std::optional<EditionState> to;
    };
    const Case cases[] = {
        {planned, EditionAct::announced, announced},   {planned, EditionAct::opened, {}},           {planned, EditionAct::held, {}},
        {announced, EditionAct::opened, open},         {announced, EditionAct::held, held},         {open, EditionAct::announced, {}},
        {open, EditionAct::held, held},                {held, EditionAct::recorded, recorded},      {open, EditionAct::recorded, {}},
        {held, EditionAct::cancelled, {}},             {recorded, EditionAct::cancelled, {}},       {cancelled, EditionAct::announced, {}},
        {planned, EditionAct::cancelled, cancelled},   {open, EditionAct::cancelled, cancelled},    {recorded, EditionAct::held, {}},
    };
    for (const auto& one : cases) EXPECT_EQ(leads_to(one.from, one.act), one.to) << state_words(one.from);
}

TEST(EditionWays, RefuseWithWhereItStandsAndWhatCanBeDone) {
    const auto problem = not_next(EditionState::planned, EditionAct::held);
    EXPECT_EQ(problem.slug, "step-not-next");
    EXPECT_NE(problem.detail.find("计划中"), std::string::npos);
    EXPECT_NE(problem.detail.find("发布公告、取消"), std::string::npos) << problem.detail;
}

}  // namespace
}  // namespace luoshi::programmes::events::series
